package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.OrganisationWords;
import nl.omzien.organisation.Referral;
import nl.omzien.organisation.Referrals;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/** The organisations to which the team pointed whoever asks, with how to reach them. */
@RequestScoped
class PointedTo {

  @Inject private Referrals referrals;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Clock clock;

  List<MyRequestPage.Pointed> of(HelpRequest request, Frame frame) {
    List<Referral> made = referrals.of(request);
    if (made.isEmpty()) {
      return List.of();
    }
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    List<Neighbourhood> all = places.neighbourhoods();
    return made.stream().map(one -> pointed(one.organisation(), words, all)).toList();
  }

  private static MyRequestPage.Pointed pointed(
      Organisation organisation, OrganisationWords words, List<Neighbourhood> all) {
    if (!organisation.listed()) {
      return new MyRequestPage.Pointed(organisation.name(), "", "", List.of(), "");
    }
    List<Fact> facts = new ArrayList<>(words.ways(organisation));
    facts.addAll(words.facts(organisation, all));
    return new MyRequestPage.Pointed(
        organisation.name(),
        organisation.what(),
        "/sociale-kaart/" + organisation.slug(),
        facts,
        words.unchecked(organisation));
  }
}
