package nl.omzien.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.omzien.platform.Job;

/** A file is thrown away after a day, within the hour after that, carried out or not. */
@ApplicationScoped
public class DivisionFileCleaning implements Job {

  private DivisionFiles files;

  /** For the container's proxy only. */
  protected DivisionFileCleaning() {}

  @Inject
  DivisionFileCleaning(DivisionFiles files) {
    this.files = files;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  @Transactional
  public void run() {
    files.forgetOld();
  }
}
