package nl.omzien.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often somebody may try something: counted in fixed windows, in PostgreSQL for all nodes. */
@ApplicationScoped
public class Rates {

  private EntityManager entityManager;
  private Clock clock;

  /** For the container's proxy only. */
  protected Rates() {}

  @Inject
  Rates(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * Counts one try, in a transaction of its own so that a refusal counts too.
   *
   * @param subject what is counted, such as {@code sign-in:<hash>}
   * @param limit tries allowed per window
   * @return whether this try is within the limit
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean within(String subject, int limit, Duration window) {
    Instant now = clock.instant();
    long seconds = window.toSeconds();
    OffsetDateTime start =
        Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds).atOffset(ZoneOffset.UTC);
    Number hits =
        (Number)
            entityManager
                .createNativeQuery(
                    "insert into rate (subject, window_start, hits) values (?1, ?2, 1)"
                        + " on conflict (subject, window_start)"
                        + " do update set hits = rate.hits + 1 returning hits")
                .setParameter(1, subject)
                .setParameter(2, start)
                .getSingleResult();
    return hits.intValue() <= limit;
  }

  /** Forgets the windows that are over; within the caller's transaction. */
  void forgetOld() {
    entityManager
        .createNativeQuery("delete from rate where window_start < ?1")
        .setParameter(1, clock.instant().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
