package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The mails that wait, and those that went. */
@Dependent
public class Outbox {

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public Outbox(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Writes a mail in the running transaction; the worker sends it after the commit. */
  public void write(String address, String subject, String plainText, String htmlText) {
    entityManager.persist(new Mail(address, subject, plainText, htmlText, clock.instant()));
  }

  /** The same for a mail whose reader may stop more of its kind with one click at this address. */
  public void write(
      String address, String subject, String plainText, String htmlText, String unsubscribe) {
    entityManager.persist(
        new Mail(address, subject, plainText, htmlText, unsubscribe, clock.instant()));
  }

  /** The next mail that is due, locked until the end of the transaction; other nodes skip it. */
  Optional<Mail> nextDue() {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from mail where sent_at is null and next_attempt_at <= ?1"
                    + " order by next_attempt_at limit 1 for update skip locked")
            .setParameter(1, clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .getResultList();
    return ids.stream()
        .findFirst()
        .map(id -> entityManager.find(Mail.class, ((Number) id).longValue(), LockModeType.NONE));
  }

  /** Throws away what was sent longer ago than this. */
  void forgetSent(Duration kept) {
    entityManager
        .createQuery("delete from Mail m where m.sentAt < :before")
        .setParameter("before", clock.instant().minus(kept))
        .executeUpdate();
  }

  /** The newest mails first, for the demonstration's post box. */
  public List<Mail> newest(int limit) {
    return entityManager
        .createQuery("select m from Mail m order by m.id desc", Mail.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
