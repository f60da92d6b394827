package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.ReviewStatus;

/** Requests whose author waits too long: background work, and the links of its mails. */
@Dependent
public class DueRequests {

  private static final String OPEN_SINCE =
      "select r.id from HelpRequest r where r.life.status = :open and r.life.";

  private final EntityManager entityManager;

  @Inject
  public DueRequests(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Keys of requests that are open since then and whose author was not reminded. What was taken
   * down nobody can answer: its author is not asked whether she still waits.
   */
  public List<Long> toRemind(Instant openedBefore) {
    return entityManager
        .createQuery(
            OPEN_SINCE
                + "openedAt < :before and r.life.remindedAt is null"
                + " and r.review.status not in :hidden",
            Long.class)
        .setParameter("hidden", List.of(ReviewStatus.TAKEN_DOWN, ReviewStatus.UNDER_APPEAL))
        .setParameter("open", HelpRequestStatus.OPEN)
        .setParameter("before", openedBefore)
        .getResultList();
  }

  /** Keys of requests whose author was reminded before then and did not answer. */
  public List<Long> toExpire(Instant remindedBefore) {
    return entityManager
        .createQuery(OPEN_SINCE + "remindedAt < :before", Long.class)
        .setParameter("open", HelpRequestStatus.OPEN)
        .setParameter("before", remindedBefore)
        .getResultList();
  }

  /** The request that a reminder's link belongs to. */
  public Optional<HelpRequest> ofReminder(String hash) {
    return entityManager
        .createQuery(
            "select r from HelpRequest r where r.life.reminderHash = :hash", HelpRequest.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }
}
