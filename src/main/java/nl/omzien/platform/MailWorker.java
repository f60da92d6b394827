package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Empties the outbox over SMTP, one mail a transaction, so that one bad address stops no other. */
@ApplicationScoped
public class MailWorker implements Job {

  private static final Logger log = System.getLogger(MailWorker.class.getName());

  @Inject private MailRound round;

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    while (round.sendOne()) {
      log.log(Level.DEBUG, "A mail was handled");
    }
  }

  /** One mail in one transaction. */
  @ApplicationScoped
  static class MailRound {

    @Inject private Outbox outbox;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** Returns whether there was a mail to send. */
    @Transactional
    boolean sendOne() {
      if (settings.mailHost().isEmpty()) {
        return false;
      }
      return sendOne(outbox, new Postman(settings), clock);
    }

    static boolean sendOne(Outbox outbox, Postman postman, Clock clock) {
      Optional<Mail> due = outbox.nextDue();
      due.ifPresent(
          mail -> {
            try {
              postman.deliver(mail);
              mail.sent(clock.instant());
            } catch (MessagingException | RuntimeException failure) {
              log.log(Level.WARNING, "A mail could not be sent and will be tried again", failure);
              mail.failed(clock.instant());
            }
          });
      return due.isPresent();
    }
  }
}
