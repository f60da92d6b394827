package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One thing that is due in asking, in one transaction. What another node is busy with is left. */
@ApplicationScoped
class RingStep {

  private AskingRounds rounds;
  private Asks asks;
  private Widening widening;
  private RoundEnd end;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected RingStep() {}

  @Inject
  RingStep(
      AskingRounds rounds, Asks asks, Widening widening, RoundEnd end, Policy policy, Clock clock) {
    this.rounds = rounds;
    this.asks = asks;
    this.widening = widening;
    this.end = end;
    this.policy = policy;
    this.clock = clock;
  }

  @Transactional
  List<Long> dueRounds() {
    return rounds.due(clock.instant());
  }

  @Transactional
  List<Long> toAskAgain() {
    return asks.toAskAgain(clock.instant());
  }

  @Transactional
  List<Long> toClose() {
    return asks.toClose(clock.instant(), policy.asking().answer());
  }

  @Transactional
  void widen(Long round) {
    rounds.take(round, clock.instant()).ifPresent(widening::goOn);
  }

  @Transactional
  void askAgain(Long ask) {
    taken(ask).filter(some -> some.status() == AskStatus.LATER).ifPresent(widening::askAgain);
  }

  @Transactional
  void close(Long ask) {
    taken(ask)
        .filter(some -> !some.open(clock.instant(), policy.asking().answer()))
        .ifPresent(some -> end.close(some, clock.instant()));
  }

  private Optional<Ask> taken(Long ask) {
    return asks.find(ask).filter(some -> rounds.free(some.round().request())).map(asks::refresh);
  }
}
