package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.omzien.security.Visitor;

/** Decisions that did not leave yet. Whoever gives or takes back one holds its review. */
@Dependent
public class Verdicts {

  private final EntityManager entityManager;

  @Inject
  public Verdicts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Keeps a decision until it is due.
   *
   * @throws AlreadyDecided when a colleague was first
   */
  public void give(Verdict verdict) {
    Review review = verdict.review();
    refuseSecond(review);
    review.refuseSecond();
    entityManager
        .createQuery("delete from Verdict v where v.review.id = :review")
        .setParameter("review", review.id())
        .executeUpdate();
    entityManager.persist(verdict);
    entityManager.flush();
  }

  /** Refuses who comes second while the first decision did not leave yet. */
  public void refuseSecond(Review review) {
    pending(review)
        .ifPresent(
            first -> {
              throw new AlreadyDecided(first.memberId(), first.givenAt());
            });
  }

  /** The decision about this review that did not leave yet. */
  public Optional<Verdict> pending(Review review) {
    return entityManager
        .createQuery(
            "select v from Verdict v where v.review.id = :review and v.droppedAt is null",
            Verdict.class)
        .setParameter("review", review.id())
        .getResultStream()
        .findFirst();
  }

  /** What the visitor decided and can take back, newest first. */
  public List<Verdict> pending(Visitor visitor) {
    return entityManager
        .createQuery(
            "select v from Verdict v where v.memberId = :member and v.droppedAt is null"
                + " order by v.id desc",
            Verdict.class)
        .setParameter("member", visitor.id())
        .getResultList();
  }

  /** What the visitor decided since then while the author was quicker, newest first. */
  public List<Verdict> dropped(Visitor visitor, Instant since) {
    return entityManager
        .createQuery(
            "select v from Verdict v where v.memberId = :member and v.droppedAt > :since"
                + " order by v.id desc",
            Verdict.class)
        .setParameter("member", visitor.id())
        .setParameter("since", since)
        .getResultList();
  }

  /** It was taken back or carried out. */
  public void remove(Verdict verdict) {
    entityManager.remove(verdict);
  }

  /** Keys of what must leave now, the oldest first. */
  public List<Long> due(Instant now) {
    return entityManager
        .createQuery(
            "select v.id from Verdict v where v.droppedAt is null and v.dueAt <= :now"
                + " order by v.dueAt, v.id",
            Long.class)
        .setParameter("now", now)
        .getResultList();
  }

  /**
   * One that must leave, held with its review until the end of the transaction; nothing when
   * another node has it, or its member is just taking it back.
   */
  public Optional<Verdict> take(Long id, Instant now) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select v.id from verdict v join review r on r.id = v.review_id"
                    + " where v.id = ?1 and v.dropped_at is null and v.due_at <= ?2"
                    + " for update skip locked")
            .setParameter(1, id)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return ids.stream().findFirst().map(some -> entityManager.find(Verdict.class, id));
  }

  /** Throws away those that were dropped before then: their members had time to read it. */
  public void forgetDropped(Instant before) {
    entityManager
        .createQuery("delete from Verdict v where v.droppedAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
