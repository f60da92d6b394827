package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Mails that went some time ago are thrown away; one that still waits is never lost. */
@ApplicationScoped
public class MailCleaning implements Job {

  private Outbox outbox;
  private Settings settings;

  /** For the container's proxy only. */
  protected MailCleaning() {}

  @Inject
  MailCleaning(Outbox outbox, Settings settings) {
    this.outbox = outbox;
    this.settings = settings;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    outbox.forgetSent(Duration.ofDays(settings.mailDays()));
  }
}
