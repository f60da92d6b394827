package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What waits with danger in it: background work only. */
@Dependent
class Alarms {

  private static final String UNTOLD = "urgency > 0 and alerted_at is null";

  /** The team was told, and since then no member looked. */
  private static final String UNSEEN =
      "urgency = 2 and alerted_again_at is null and alerted_at < ?1 and not exists"
          + " (select 1 from viewing v where v.kind = %s and v.subject_id = x.id"
          + " and v.viewed_at > x.alerted_at)";

  private final EntityManager entityManager;

  @Inject
  Alarms(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keys of reviews of which the team was not told. */
  List<Long> untoldReviews() {
    return keys("select x.id from review x where waiting and " + UNTOLD);
  }

  /** Keys of reviews at which nobody looked since the team was told, before then. */
  List<Long> unseenReviews(Instant toldBefore) {
    return keys(
        "select x.id from review x where waiting and " + UNSEEN.formatted("x.kind"), toldBefore);
  }

  /** Keys of worries of which the team was not told. */
  List<Long> untoldConcerns() {
    return keys("select x.id from concern x where status = 'RECEIVED' and " + UNTOLD);
  }

  /** Keys of worries at which nobody looked since the team was told, before then. */
  List<Long> unseenConcerns(Instant toldBefore) {
    return keys(
        "select x.id from concern x where status = 'RECEIVED' and " + UNSEEN.formatted("'CONCERN'"),
        toldBefore);
  }

  private List<Long> keys(String query) {
    return numbers(entityManager.createNativeQuery(query).getResultList());
  }

  private List<Long> keys(String query, Instant toldBefore) {
    return numbers(
        entityManager
            .createNativeQuery(query)
            .setParameter(1, toldBefore.atOffset(ZoneOffset.UTC))
            .getResultList());
  }

  private static List<Long> numbers(List<?> keys) {
    return keys.stream().map(key -> ((Number) key).longValue()).toList();
  }

  /** Held, so that two nodes do not both tell. */
  Review review(Long id) {
    return entityManager.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The same. */
  Concern concern(Long id) {
    return entityManager.find(Concern.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
