package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import nl.omzien.security.Visitor;

/**
 * Members who asked for something of a district that their team does not serve. They are told that
 * it does not exist; the log knows that they tried (DOMAIN.md row 1).
 */
@ApplicationScoped
public class Attempts {

  private EntityManager entityManager;
  private Clock clock;

  /** For the container's proxy only. */
  protected Attempts() {}

  @Inject
  public Attempts(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Notes the attempt, if there is such a thing and it is another team's. */
  @Transactional
  public void note(Visitor visitor, String reference) {
    others(visitor, Review.class, reference, Review::districtCode)
        .forEach(review -> keep(visitor, review.kind().name(), review.id()));
    others(visitor, Concern.class, reference, Concern::districtCode)
        .forEach(concern -> keep(visitor, "CONCERN", concern.id()));
  }

  private <T> java.util.List<T> others(
      Visitor visitor, Class<T> type, String reference, Function<T, String> district) {
    return entityManager
        .createQuery(
            "select t from " + type.getSimpleName() + " t where t.reference = :reference", type)
        .setParameter("reference", reference)
        .getResultStream()
        .filter(thing -> !visitor.serves(district.apply(thing)))
        .toList();
  }

  private void keep(Visitor visitor, String kind, Long subjectId) {
    entityManager
        .createNativeQuery(
            "insert into attempt (person_id, kind, subject_id, attempted_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, visitor.id())
        .setParameter(2, kind)
        .setParameter(3, subjectId)
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
