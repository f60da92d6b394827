package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/** When a human being reads what somebody in danger told: honestly, also at night. */
@Dependent
public class WhenRead {

  private final StaffedHours hours;
  private final Clock clock;

  @Inject
  WhenRead(StaffedHours hours, Clock clock) {
    this.hours = hours;
    this.clock = clock;
  }

  /** One sentence. */
  public String of(Texts texts) {
    Instant now = clock.instant();
    return hours.now(now)
        ? texts.of("danger.read.now")
        : texts.of("danger.read.later", new SpokenTime(texts, clock).moment(hours.next(now)));
  }
}
