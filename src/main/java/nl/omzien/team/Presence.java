package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.security.Visitor;

/**
 * Which colleague is reading what now. Nothing is kept for it: it follows from the rows that every
 * look at somebody's text leaves. Who looked at something else since, or minutes ago, reads it no
 * more.
 */
@Dependent
class Presence {

  private static final Duration STILL_READING = Duration.ofMinutes(3);

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  Presence(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** First names of the visitor's colleagues by the key of the review that each reads. */
  Map<Long, String> of(Visitor visitor) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select v.subject_id, p.first_name from"
                    + " (select distinct on (person_id) person_id, kind, subject_id from viewing"
                    + " where viewed_at > ?1 and person_id <> ?2 order by person_id, id desc) v"
                    + " join person p on p.id = v.person_id"
                    + " join review r on r.id = v.subject_id and r.kind = v.kind")
            .setParameter(1, clock.instant().minus(STILL_READING).atOffset(ZoneOffset.UTC))
            .setParameter(2, visitor.id())
            .getResultList();
    Map<Long, String> readers = new LinkedHashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      readers.putIfAbsent(((Number) row[0]).longValue(), (String) row[1]);
    }
    return readers;
  }
}
