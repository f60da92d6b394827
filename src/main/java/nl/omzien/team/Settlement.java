package nl.omzien.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Verdict;
import nl.omzien.moderation.Verdicts;
import nl.omzien.security.Visitor;
import nl.omzien.web.Texts;

/** Carries out one decision that nobody took back, or drops it when the author was quicker. */
@ApplicationScoped
class Settlement {

  /** How long a member can read that her decision was dropped. */
  static final Duration TOLD = Duration.ofHours(1);

  private Verdicts verdicts;
  private Readings readings;
  private Judging judging;
  private Clock clock;

  /** For the container's proxy only. */
  protected Settlement() {}

  @Inject
  Settlement(Verdicts verdicts, Readings readings, Judging judging, Clock clock) {
    this.verdicts = verdicts;
    this.readings = readings;
    this.judging = judging;
    this.clock = clock;
  }

  /** Keys of the decisions that must leave now. */
  @Transactional
  public List<Long> due() {
    return verdicts.due(clock.instant());
  }

  /** One of them in a transaction of its own; nothing when another node has it. */
  @Transactional
  public void settle(Long id) {
    verdicts.take(id, clock.instant()).ifPresent(this::settle);
    verdicts.forgetDropped(clock.instant().minus(TOLD));
  }

  private void settle(Verdict verdict) {
    Review review = verdict.review();
    Visitor member = Visitor.deciding(verdict.memberId(), review.districtCode());
    Optional<Reading> reading =
        verdict.stands() ? readings.of(review, member, Texts.in("nl")) : Optional.empty();
    reading
        .filter(some -> possible(verdict, some))
        .ifPresentOrElse(
            some -> {
              verdicts.remove(verdict);
              judging.carryOut(some, verdict, member);
            },
            () -> verdict.drop(clock.instant()));
  }

  private static boolean possible(Verdict verdict, Reading reading) {
    return verdict.decision() != Decision.APPROVE || reading.content().mayBeShown();
  }
}
