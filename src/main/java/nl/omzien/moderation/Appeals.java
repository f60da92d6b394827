package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;

/** Who asked that a colleague looks again. */
@Dependent
public class Appeals {

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public Appeals(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * An author asks again. Asking twice is asking once.
   *
   * @param entrant who writes it down: herself, or a member
   * @throws NotPossible when nothing keeps it from others
   * @throws TooLate after the term, or when a colleague has looked at this decision already
   */
  public void ask(Review review, Person author, Long entrant, String words) {
    // two at once: the second waits here, and then sees that the first has asked
    entityManager.refresh(review, LockModeType.PESSIMISTIC_WRITE);
    if (review.status() == ReviewStatus.UNDER_APPEAL) {
      return;
    }
    if (latest(review).isPresent()) {
      throw new TooLate();
    }
    entityManager.persist(new Appeal(review, author, entrant, words, clock.instant()));
  }

  /** The newest about the decision that stands, if its author asked again. */
  public Optional<Appeal> latest(Review review) {
    return entityManager
        .createQuery(
            "select a from Appeal a where a.review = :review and a.askedAt >= :decided"
                + " order by a.id desc",
            Appeal.class)
        .setParameter("review", review)
        .setParameter("decided", review.decidedAt().orElse(java.time.Instant.EPOCH))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What waits in the visitor's districts, oldest first. */
  public List<Appeal> open(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? entityManager
            .createQuery(
                "select a from Appeal a where a.status = :asked"
                    + " and a.review.status = :underAppeal"
                    + " and a.review.districtCode in :districts order by a.askedAt, a.id",
                Appeal.class)
            .setParameter("asked", AppealStatus.ASKED)
            .setParameter("underAppeal", ReviewStatus.UNDER_APPEAL)
            .setParameter("districts", visitor.districts())
            .getResultList()
        : List.of();
  }

  /** Ends what waits about this review: its author changed it, or took it back. */
  public void lapse(Review review) {
    waiting("a.review = :review").setParameter("review", review).getResultList().stream()
        .forEach(appeal -> appeal.lapse(clock.instant()));
  }

  /** Ends what waits about anything that is no longer under appeal. */
  void lapseChanged() {
    waiting("a.review.status <> :underAppeal")
        .setParameter("underAppeal", ReviewStatus.UNDER_APPEAL)
        .getResultList()
        .forEach(appeal -> appeal.lapse(clock.instant()));
  }

  private jakarta.persistence.TypedQuery<Appeal> waiting(String which) {
    return entityManager
        .createQuery("select a from Appeal a where a.status = :asked and " + which, Appeal.class)
        .setParameter("asked", AppealStatus.ASKED);
  }
}
