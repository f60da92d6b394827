package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.match.Activities;
import nl.omzien.match.Helper;
import nl.omzien.match.Match;
import nl.omzien.match.Matches;
import nl.omzien.match.PlanQuestion;
import nl.omzien.match.Planning;
import nl.omzien.match.Policy;
import nl.omzien.match.RequestNeeds;
import nl.omzien.match.Shortlist;
import nl.omzien.match.Takers;
import nl.omzien.person.KeptApart;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.SpokenTime;

/** The lines of a dagstart as planning sees them: plain values. */
@Dependent
class DagstartQuestions {

  private final RequestNeeds needs;
  private final Takers takers;
  private final Activities activities;
  private final Matches matches;
  private final KeptApart keptApart;
  private final Policy policy;
  private final Taxonomy taxonomy;
  private final Clock clock;

  @Inject
  DagstartQuestions(
      RequestNeeds needs,
      Takers takers,
      Activities activities,
      Matches matches,
      KeptApart keptApart,
      Policy policy,
      Taxonomy taxonomy,
      Clock clock) {
    this.needs = needs;
    this.takers = takers;
    this.activities = activities;
    this.matches = matches;
    this.keptApart = keptApart;
    this.policy = policy;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** With everybody who may be proposed today. */
  Planning planning() {
    return new Planning(
        new Shortlist(policy, taxonomy, today()),
        today(),
        takers.available(),
        activities.all().activities());
  }

  /** What is open, knowing what was decided: who goes where, and who was asked. */
  List<PlanQuestion> of(List<DagstartLine> open, List<DagstartLine> decided) {
    Map<Long, Set<Long>> apart = keptApart.all();
    Map<Long, Set<Long>> going = new HashMap<>();
    for (DagstartLine line : decided) {
      if (line.step().equals(Optional.of(NextStep.ACTIVITY))) {
        going
            .computeIfAbsent(line.request().person().id(), none -> new HashSet<>())
            .add(line.activity().orElseThrow().id());
      }
    }
    return open.stream().map(line -> question(line, apart, going)).toList();
  }

  private PlanQuestion question(
      DagstartLine line, Map<Long, Set<Long>> apart, Map<Long, Set<Long>> going) {
    HelpRequest request = line.request();
    Long asker = request.person().id();
    Set<Long> notWith = apart.getOrDefault(asker, Set.of());
    Set<Long> notAt =
        notWith.stream()
            .flatMap(other -> going.getOrDefault(other, Set.of()).stream())
            .collect(Collectors.toCollection(HashSet::new));
    // where she goes already she need not be sent
    notAt.addAll(going.getOrDefault(asker, Set.of()));
    List<Helper> already =
        matches.of(request).stream()
            .filter(Match::counts)
            .map(match -> takers.of(match.taker()))
            .toList();
    return new PlanQuestion(
        needs.of(request), waiting(request), already, notWith, notAt, line.party());
  }

  private int waiting(HelpRequest request) {
    LocalDate asked = request.askedAt().atZone(SpokenTime.ZONE).toLocalDate();
    return (int) ChronoUnit.DAYS.between(asked, today());
  }

  private LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }
}
