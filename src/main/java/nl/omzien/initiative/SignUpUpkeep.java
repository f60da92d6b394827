package nl.omzien.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.platform.Job;
import nl.omzien.platform.Settings;
import nl.omzien.web.SpokenTime;

/** A place that nobody claimed goes to who waits next; who came is forgotten after some days. */
@ApplicationScoped
public class SignUpUpkeep implements Job {

  private SignUps signUps;
  private Initiatives initiatives;
  private Settings settings;
  private Clock clock;

  /** For the container's proxy only. */
  protected SignUpUpkeep() {}

  @Inject
  SignUpUpkeep(SignUps signUps, Initiatives initiatives, Settings settings, Clock clock) {
    this.signUps = signUps;
    this.initiatives = initiatives;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    signUps.forget(today.minusDays(settings.signUpDays()));
    for (SignUp one : signUps.unclaimed(now)) {
      // nobody is asked to come to what is over
      if (!one.day().isBefore(today)) {
        initiatives.hold(one.initiative().id());
        signUps.pass(one, now);
      }
    }
  }
}
