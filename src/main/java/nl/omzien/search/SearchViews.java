package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * Builds the page of results: each hit is looked up again, so what may not be seen is not shown.
 */
@RequestScoped
class SearchViews {

  private static final int HITS = 20;

  @Inject private Indexing indexing;
  @Inject private Taxonomy taxonomy;
  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  View results(String question) {
    Frame frame = frames.frame();
    if (question.isEmpty()) {
      return new View(
          "search/results",
          new SearchPage(frame, "", 0, List.of(), Optional.empty(), Optional.empty(), List.of()));
    }
    SearchQuery query = SearchQuery.of(question, Audience.of(visitor)).limit(HITS);
    SearchResults results = indexing.search(home().map(query::near).orElse(query));
    return new View(
        "search/results",
        new SearchPage(
            frame,
            question,
            results.total(),
            results.hits().stream().map(hit -> row(hit, frame)).flatMap(Optional::stream).toList(),
            results.suggestion(),
            results.place().map(PlaceName::label),
            results.understood().skills().keySet().stream()
                .limit(2)
                .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
                .toList()));
  }

  private Optional<GeoPoint> home() {
    return visitor
        .personId()
        .flatMap(people::find)
        .flatMap(Person::neighbourhood)
        .map(place -> new GeoPoint(place.latitude(), place.longitude()));
  }

  private Optional<SearchPage.Row> row(SearchHit hit, Frame frame) {
    long id = Long.parseLong(hit.id().substring(hit.id().indexOf(':') + 1));
    return switch (hit.kind()) {
      case ACTIVITY, INITIATIVE ->
          initiatives.find(id).map(initiative -> row(initiative, hit, frame));
      case REQUEST ->
          requests.find(Visitor.system(), id).filter(this::maySee).map(one -> row(one, hit, frame));
      case OFFER ->
          volunteers
              .find(Visitor.system(), id)
              .filter(Volunteer::available)
              .map(offer -> row(offer, hit, frame));
    };
  }

  private boolean maySee(HelpRequest request) {
    return requests.seen(visitor, request.reference()).isPresent()
        || requests.forTeam(visitor, request.reference()).isPresent();
  }

  private SearchPage.Row row(Initiative initiative, SearchHit hit, Frame frame) {
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    String next =
        initiative
            .recurrence()
            .next(clock.instant())
            .map(
                date ->
                    spoken.between(
                        date.start(), date.end(), clock.instant().atZone(date.start().getZone())))
            .orElse("");
    return new SearchPage.Row(
        "activity",
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        Excerpt.of(hit.text(), hit.textMarks()),
        initiative.location().name(),
        next,
        reason(hit, frame));
  }

  private SearchPage.Row row(HelpRequest request, SearchHit hit, Frame frame) {
    String place =
        request.asked().districtOnly()
            ? request.asked().neighbourhood().district().name()
            : request.asked().neighbourhood().name();
    boolean team = visitor.serves(request.asked().neighbourhood().district().code());
    return new SearchPage.Row(
        "request",
        request.asked().publicText(),
        (team ? "/team/vragen/" : "/vragen/") + request.reference(),
        List.of(),
        frame.t("ask.preview.somebody", place),
        "",
        reason(hit, frame));
  }

  private SearchPage.Row row(Volunteer volunteer, SearchHit hit, Frame frame) {
    String place = volunteer.offer().neighbourhood().name();
    return new SearchPage.Row(
        "offer",
        visitor.staff() ? volunteer.person().shortName() : frame.t("ask.preview.somebody", place),
        visitor.staff() ? "" : "/vraag",
        Excerpt.of(hit.text(), hit.textMarks()),
        place,
        "",
        reason(hit, frame));
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
