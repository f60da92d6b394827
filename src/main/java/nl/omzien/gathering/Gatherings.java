package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.match.Need;
import nl.omzien.match.Policy;
import nl.omzien.match.RequestNeeds;
import nl.omzien.match.Term;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Understood;

/**
 * Where similar requests gather, in the districts that a team serves. What only the team may act on
 * does not count, nor what has found an activity already, nor company for a first time.
 */
@Dependent
public class Gatherings {

  private final HelpRequests requests;
  private final RequestNeeds needs;
  private final Outings outings;
  private final FirstTimes firstTimes;
  private final Policy policy;
  private final Clock clock;

  @Inject
  public Gatherings(
      HelpRequests requests,
      RequestNeeds needs,
      Outings outings,
      FirstTimes firstTimes,
      Policy policy,
      Clock clock) {
    this.requests = requests;
    this.needs = needs;
    this.outings = outings;
    this.firstTimes = firstTimes;
    this.policy = policy;
    this.clock = clock;
  }

  /** All of them, the largest first. */
  public List<Gathering> all(Visitor visitor) {
    return Gathering.of(
        counting(visitor).stream().map(this::wish).flatMap(Optional::stream).toList(),
        policy.crowd().requests());
  }

  /** The one about this in that district, while it stands. */
  public Optional<Gathering> find(Visitor visitor, String district, String topic) {
    return all(visitor.requireStaff()).stream()
        .filter(some -> some.district().equals(district) && some.topic().equals(topic))
        .findFirst();
  }

  /** Its requests, oldest first. */
  public List<HelpRequest> requests(Visitor visitor, Gathering gathering) {
    return counting(visitor).stream()
        .filter(request -> gathering.requests().contains(request.id()))
        .toList();
  }

  private List<HelpRequest> counting(Visitor visitor) {
    Instant since = clock.instant().minus(Duration.ofDays(policy.crowd().days()));
    Set<Long> answered = outings.answered();
    Set<Long> tasks = firstTimes.tasks();
    return requests.forTeam(visitor, List.of(HelpRequestStatus.OPEN)).stream()
        .filter(request -> request.openedAt().filter(since::isBefore).isPresent())
        .filter(request -> !answered.contains(request.id()) && !tasks.contains(request.id()))
        .toList();
  }

  private Optional<Gathering.Wish> wish(HelpRequest request) {
    Need need = needs.of(request);
    String chosen = request.asked().category();
    String category = Asked.UNKNOWN_CATEGORY.equals(chosen) ? need.topic().category() : chosen;
    boolean forTheTeam =
        need.terms().all().contains(Term.TEAM_ONLY)
            || policy.teamOnly().categories().contains(category);
    return forTheTeam
        ? Optional.empty()
        : Optional.of(
            new Gathering.Wish(
                request.id(),
                request.asked().neighbourhood().district().code(),
                need.topic().skills().keySet().stream().findFirst().orElse(""),
                Understood.UNCLEAR.equals(category) ? "" : category));
  }
}
