package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Who did what to which thing, when and why. Rows are added, never changed. */
@Dependent
public class History {

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public History(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Adds a row; {@code personId} is null when the program itself did it. */
  public void add(String kind, Long subjectId, Long personId, String event, String note) {
    entityManager.persist(new HistoryRow(kind, subjectId, clock.instant(), personId, event, note));
  }

  /** What happened to one thing, oldest first. */
  public List<HistoryRow> of(String kind, Long subjectId) {
    return entityManager
        .createQuery(
            "select h from HistoryRow h where h.kind = :kind and h.subjectId = :id order by h.id",
            HistoryRow.class)
        .setParameter("kind", kind)
        .setParameter("id", subjectId)
        .getResultList();
  }

  /** Who of the staff saw one thing, oldest first. */
  public List<Look> looks(String kind, Long subjectId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select person_id, extract(epoch from viewed_at) * 1000, what from viewing"
                    + " where kind = ?1 and subject_id = ?2 order by id")
            .setParameter(1, kind)
            .setParameter(2, subjectId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Look(
                    ((Number) row[0]).longValue(),
                    Instant.ofEpochMilli(((Number) row[1]).longValue()),
                    (String) row[2]))
        .toList();
  }

  /** Notes that a member of staff saw personal text: what, when. Kept apart from the life story. */
  public void viewed(String kind, Long subjectId, Long personId, String what) {
    Instant now = clock.instant();
    entityManager
        .createNativeQuery(
            "insert into viewing (kind, subject_id, person_id, viewed_at, what)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, kind)
        .setParameter(2, subjectId)
        .setParameter(3, personId)
        .setParameter(4, now.atOffset(java.time.ZoneOffset.UTC))
        .setParameter(5, what)
        .executeUpdate();
  }
}
