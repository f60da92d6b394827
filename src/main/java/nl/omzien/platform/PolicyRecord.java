package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Every change of policy. The database refuses to change or remove a row of it. */
@Dependent
public class PolicyRecord {

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public PolicyRecord(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Notes a change; what stays as it was leaves no row. */
  public void add(Long personId, String setting, String from, String to) {
    if (from.equals(to)) {
      return;
    }
    entityManager
        .createNativeQuery(
            "insert into policy_change (changed_at, person_id, setting, value_from, value_to)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        // thousands in one transaction: nothing that waits to be written matters to this row
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
        .setParameter(2, personId)
        .setParameter(3, setting)
        .setParameter(4, from)
        .setParameter(5, to)
        .executeUpdate();
  }

  /** The newest first, at most so many. */
  public List<PolicyChange> newest(int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select extract(epoch from changed_at) * 1000, person_id, setting, value_from,"
                    + " value_to from policy_change order by id desc limit ?1")
            .setParameter(1, most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new PolicyChange(
                    Instant.ofEpochMilli(((Number) row[0]).longValue()),
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4]))
        .toList();
  }
}
