package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.place.SpokenPlace;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Frame;

/** Shows what was found: each hit is looked up again, so what may not be seen is not shown. */
@RequestScoped
class SearchRows {

  @Inject private Taxonomy taxonomy;
  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  List<SearchPage.Row> of(List<SearchHit> hits, Frame frame) {
    return hits.stream().map(hit -> row(hit, frame)).flatMap(Optional::stream).toList();
  }

  /** The next things that take place. */
  List<SearchPage.Row> thisWeek(int most, Frame frame) {
    return initiatives.upcoming(7).stream()
        .limit(most)
        .map(
            dated ->
                activity(dated.initiative(), Optional.of(dated.occurrence()), List.of(), "", frame))
        .toList();
  }

  private Optional<SearchPage.Row> row(SearchHit hit, Frame frame) {
    long id = Long.parseLong(hit.id().substring(hit.id().indexOf(':') + 1));
    return switch (hit.kind()) {
      case ACTIVITY, INITIATIVE ->
          initiatives
              .find(id)
              .map(
                  initiative ->
                      activity(
                          initiative,
                          initiative.recurrence().next(clock.instant()),
                          Excerpt.of(hit.text(), hit.textMarks()),
                          reason(hit, frame),
                          frame));
      case REQUEST ->
          requests.find(Visitor.system(), id).filter(this::maySee).map(one -> row(one, hit, frame));
      case OFFER ->
          volunteers
              .find(Visitor.system(), id)
              .filter(this::maySee)
              .map(offer -> row(offer, hit, frame));
    };
  }

  private boolean maySee(HelpRequest request) {
    return requests.seen(visitor, request.reference()).isPresent()
        || requests.forTeam(visitor, request.reference()).isPresent();
  }

  private boolean maySee(Volunteer volunteer) {
    return volunteer.available()
        && (visitor.staff() || (visitor.signedIn() && volunteer.offer().shownToResidents()));
  }

  private SearchPage.Row activity(
      Initiative initiative,
      Optional<Occurrence> occurrence,
      List<Excerpt> text,
      String reason,
      Frame frame) {
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    String next =
        occurrence
            .map(
                date ->
                    spoken.between(
                        date.start(), date.end(), clock.instant().atZone(date.start().getZone())))
            .orElse("");
    return new SearchPage.Row(
        "activity",
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        text,
        initiative.location().name(),
        next,
        reason,
        "");
  }

  private SearchPage.Row row(HelpRequest request, SearchHit hit, Frame frame) {
    String place = new RequestWords(frame.texts(), clock).place(request.asked());
    boolean team = visitor.serves(request.asked().neighbourhood().district().code());
    return new SearchPage.Row(
        "request",
        request.asked().publicText(),
        (team ? "/team/vragen/" : "/vragen/") + request.reference(),
        List.of(),
        frame.t("ask.preview.somebody", place),
        "",
        reason(hit, frame),
        "");
  }

  private SearchPage.Row row(Volunteer volunteer, SearchHit hit, Frame frame) {
    String place = volunteer.offer().neighbourhood().name();
    return new SearchPage.Row(
        "offer",
        visitor.staff()
            ? volunteer.person().shortName()
            : frame.t("ask.preview.somebody", SpokenPlace.of(place, frame.language())),
        visitor.staff() ? "" : "/vraag",
        Excerpt.of(hit.text(), hit.textMarks()),
        place,
        "",
        reason(hit, frame),
        "/klopt-niet/" + volunteer.reference());
  }

  private String reason(SearchHit hit, Frame frame) {
    if (!hit.words().isEmpty()) {
      return frame.t("search.because.words", String.join(", ", hit.words()));
    }
    return hit.skills().isEmpty()
        ? ""
        : frame.t(
            "search.because.skill",
            taxonomy.skill(hit.skills().get(0)).map(Skill::label).orElse(""));
  }
}
