package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.omzien.security.Visitor;

/**
 * What waits to be read, for members of the team that serves its district. What a colleague just
 * decided does not wait any more, also while it can be undone; what a member stands aside from, she
 * does not find.
 */
@Dependent
public class Reviews {

  private static final String WAITS =
      " r.waiting = true and r.districtCode in :districts and r.id not in :aside"
          + " and not exists"
          + " (select v from Verdict v where v.review = r and v.droppedAt is null)";

  private final EntityManager entityManager;
  private final Recusals recusals;

  @Inject
  public Reviews(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.recusals = new Recusals(entityManager);
  }

  /** The queue of the visitor's districts: danger first, then what waits longest. */
  public List<Review> queue(Visitor visitor) {
    if (visitor.districts().isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select r from Review r where"
                + WAITS
                + " order by r.alarm.urgency desc, r.waitingSince, r.id",
            Review.class)
        .setParameter("districts", visitor.districts())
        .setParameter("aside", recusals.of(visitor))
        .getResultList();
  }

  /** What others see already while no member has read it; what is there longest first. */
  public List<Review> afterwards(Visitor visitor) {
    return visitor.districts().isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from Review r where r.lastRead.unread = true and r.districtCode in :districts"
                    + " and r.id not in :aside order by r.ruling.at, r.id",
                Review.class)
            .setParameter("districts", visitor.districts())
            .setParameter("aside", recusals.of(visitor))
            .getResultList();
  }

  /** How much waits for this visitor. */
  public long waiting(Visitor visitor) {
    return visitor.districts().isEmpty()
        ? 0
        : entityManager
            .createQuery("select count(r) from Review r where" + WAITS, Long.class)
            .setParameter("districts", visitor.districts())
            .setParameter("aside", recusals.of(visitor))
            .getSingleResult();
  }

  /** One review, if the visitor's team serves its district, held so that one decides at a time. */
  public Optional<Review> hold(Visitor visitor, String reference) {
    return find(visitor, reference, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One review, if the visitor's team serves its district. */
  public Optional<Review> find(Visitor visitor, String reference) {
    return find(visitor, reference, LockModeType.NONE);
  }

  private Optional<Review> find(Visitor visitor, String reference, LockModeType lock) {
    if (!visitor.staff() || visitor.districts().isEmpty()) {
      return Optional.empty();
    }
    return entityManager
        .createQuery(
            "select r from Review r where r.reference = :reference"
                + " and r.districtCode in :districts and r.id not in :aside",
            Review.class)
        .setParameter("reference", reference)
        .setParameter("districts", visitor.districts())
        .setParameter("aside", recusals.of(visitor))
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
