package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.omzien.platform.Cleaning;
import nl.omzien.platform.Settings;

/**
 * Some months after a request is over nobody need know any more who was asked for it and what she
 * answered; how many were asked stays with the round (art. 5 GDPR). Who helped stands in the match.
 */
@ApplicationScoped
public class AskCleaning extends Cleaning {

  private EntityManager entityManager;
  private Settings settings;
  private Clock clock;

  /** For the container's proxy only. */
  protected AskCleaning() {}

  @Inject
  AskCleaning(EntityManager entityManager, Settings settings, Clock clock) {
    this.entityManager = entityManager;
    this.settings = settings;
    this.clock = clock;
  }

  /** Counts and forgets in one statement, so that no figure is lost and none is counted twice. */
  @Override
  protected void forget() {
    Timestamp before = Timestamp.from(clock.instant().minus(Duration.ofDays(settings.askDays())));
    entityManager
        .createNativeQuery(
            "with over as (select r.id from asking_round r"
                + " join help_request h on h.id = r.request_id"
                + " where r.status = 'ENDED' and h.closed_at < ?1),"
                + " gone as (delete from ask where round_id in (select id from over)"
                + " returning round_id, status, asked_at),"
                + " counted as (select round_id, count(asked_at) as asked,"
                + " count(*) filter (where status = 'YES') as yes,"
                + " count(*) filter (where status = 'NO') as no from gone group by round_id)"
                + " update asking_round r set version = r.version + 1,"
                + " asked = c.asked, said_yes = c.yes, said_no = c.no"
                + " from counted c where c.round_id = r.id")
        .setParameter(1, before)
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "delete from organiser_ask where match_id in (select m.id from match m"
                + " join help_request h on h.id = m.request_id where h.closed_at < ?1)")
        .setParameter(1, before)
        .executeUpdate();
  }
}
