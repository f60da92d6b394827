package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Mails that went some time ago are thrown away; one that still waits is never lost. */
@ApplicationScoped
public class MailCleaning extends Cleaning {

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
  protected void forget() {
    outbox.forgetSent(Duration.ofDays(settings.mailDays()));
  }
}
