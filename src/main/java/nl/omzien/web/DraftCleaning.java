package nl.omzien.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.omzien.platform.Job;

/** A form that nobody finished within a day is thrown away, within the hour after that. */
@ApplicationScoped
public class DraftCleaning implements Job {

  private Drafts drafts;

  /** For the container's proxy only. */
  protected DraftCleaning() {}

  @Inject
  DraftCleaning(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    drafts.forgetOld();
  }
}
