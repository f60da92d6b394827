package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.Organisations;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * Which of the things that the index gave somebody may see at this moment, by the collections that
 * guard the pages. What is her own is no news to her.
 */
@Dependent
class Sightings {

  private final HelpRequests requests;
  private final Volunteers volunteers;
  private final Initiatives initiatives;
  private final Organisations organisations;

  @Inject
  Sightings(
      HelpRequests requests,
      Volunteers volunteers,
      Initiatives initiatives,
      Organisations organisations) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.initiatives = initiatives;
    this.organisations = organisations;
  }

  List<Sighting> of(Visitor visitor, List<String> ids) {
    List<Sighting> seen = new ArrayList<>();
    for (HelpRequest one : requests.seen(visitor, keys(ids, HelpRequest.KIND))) {
      if (!visitor.isPerson(one.person().id())) {
        boolean team = visitor.serves(one.asked().neighbourhood().district().code());
        seen.add(
            new Sighting(
                HelpRequest.KIND + ":" + one.id(),
                SearchDocument.Kind.REQUEST,
                Optional.empty(),
                Optional.of((team ? "/team/vragen/" : "/vragen/") + one.reference())));
      }
    }
    for (Initiative one : initiatives.among(keys(ids, Initiative.KIND))) {
      seen.add(
          new Sighting(
              Initiative.KIND + ":" + one.id(),
              SearchDocument.Kind.ACTIVITY,
              Optional.of(one.name()),
              Optional.of("/activiteiten/" + one.reference())));
    }
    for (Organisation one : organisations.among(keys(ids, Organisation.KIND))) {
      seen.add(
          new Sighting(
              Organisation.KIND + ":" + one.id(),
              SearchDocument.Kind.ORGANISATION,
              Optional.of(one.name()),
              Optional.of("/sociale-kaart/" + one.slug())));
    }
    for (Volunteer one : volunteers.shown(visitor, keys(ids, Volunteer.KIND))) {
      if (!visitor.isPerson(one.person().id())) {
        seen.add(
            new Sighting(
                Volunteer.KIND + ":" + one.id(),
                SearchDocument.Kind.OFFER,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return seen;
  }

  private static List<Long> keys(List<String> ids, String kind) {
    return ids.stream()
        .filter(id -> id.startsWith(kind + ":"))
        .map(id -> Long.valueOf(id.substring(kind.length() + 1)))
        .toList();
  }
}
