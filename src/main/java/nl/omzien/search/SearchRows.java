package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.OrganisationWords;
import nl.omzien.organisation.Organisations;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
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
  @Inject private Organisations organisations;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  /** A row for each hit that may be seen, in their order. */
  Map<SearchHit, SearchPage.Row> of(List<SearchHit> hits, Frame frame) {
    Map<SearchHit, SearchPage.Row> rows = new LinkedHashMap<>();
    Map<Long, Initiative> activities =
        byKey(initiatives.among(ids(hits, Initiative.KIND)), Initiative::id);
    Map<Long, HelpRequest> asked =
        byKey(requests.seen(visitor, ids(hits, HelpRequest.KIND)), HelpRequest::id);
    Map<Long, Volunteer> offers =
        byKey(volunteers.shown(visitor, ids(hits, Volunteer.KIND)), Volunteer::id);
    Map<Long, Organisation> listed =
        byKey(organisations.among(ids(hits, Organisation.KIND)), Organisation::id);
    for (SearchHit hit : hits) {
      Optional<SearchPage.Row> row =
          switch (hit.kind()) {
            case ACTIVITY, INITIATIVE ->
                Optional.ofNullable(activities.get(id(hit))).map(one -> row(one, hit, frame));
            case REQUEST ->
                Optional.ofNullable(asked.get(id(hit))).map(one -> row(one, hit, frame));
            case OFFER -> Optional.ofNullable(offers.get(id(hit))).map(one -> row(one, hit, frame));
            case ORGANISATION ->
                Optional.ofNullable(listed.get(id(hit))).map(one -> row(one, hit, frame));
          };
      row.ifPresent(one -> rows.put(hit, one));
    }
    return rows;
  }

  private static <T> Map<Long, T> byKey(List<T> all, Function<T, Long> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static List<Long> ids(List<SearchHit> hits, String kind) {
    return hits.stream()
        .filter(hit -> hit.id().startsWith(kind + ":"))
        .map(SearchRows::id)
        .toList();
  }

  private static long id(SearchHit hit) {
    return Long.parseLong(hit.id().substring(hit.id().indexOf(':') + 1));
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

  private SearchPage.Row row(Initiative initiative, SearchHit hit, Frame frame) {
    return activity(
        initiative,
        initiative.recurrence().next(clock.instant()),
        Excerpt.of(hit.text(), hit.textMarks()),
        takesUp(initiative, hit)
            ? frame.t("search.because.takes-up", label(hit.skills().get(0)))
            : reason(hit, frame),
        frame);
  }

  /** Whether it was found because it helps neighbours with it, and not by what is done there. */
  private static boolean takesUp(Initiative initiative, SearchHit hit) {
    return hit.words().isEmpty()
        && !hit.skills().isEmpty()
        && !initiative.skills().contains(hit.skills().get(0));
  }

  private String label(String skill) {
    return taxonomy.skill(skill).map(Skill::label).orElse("");
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

  private SearchPage.Row row(Organisation organisation, SearchHit hit, Frame frame) {
    String where =
        organisation
            .location()
            .map(Location::name)
            .or(() -> organisation.neighbourhood().map(Neighbourhood::name))
            .orElse(frame.municipality());
    String unchecked = new OrganisationWords(frame, taxonomy, clock).unchecked(organisation);
    return new SearchPage.Row(
        "organisation",
        organisation.name(),
        "/sociale-kaart/" + organisation.slug(),
        Excerpt.of(hit.text(), hit.textMarks()),
        unchecked.isEmpty() ? where : where + ". " + unchecked,
        "",
        reason(hit, frame),
        "");
  }

  private String reason(SearchHit hit, Frame frame) {
    if (!hit.words().isEmpty()) {
      return frame.t("search.because.words", String.join(", ", hit.words()));
    }
    return hit.skills().isEmpty()
        ? ""
        : frame.t("search.because.skill", label(hit.skills().get(0)));
  }
}
