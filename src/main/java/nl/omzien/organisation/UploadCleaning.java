package nl.omzien.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.omzien.platform.Job;

/** A file that nobody read in within a day is thrown away, within the hour after that. */
@ApplicationScoped
public class UploadCleaning implements Job {

  private Uploads uploads;

  /** For the container's proxy only. */
  protected UploadCleaning() {}

  @Inject
  UploadCleaning(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    uploads.forgetOld();
  }
}
