package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.omzien.person.TeamLetters;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.Job;

/**
 * Somebody may be in danger: the team of her district hears that by mail, without a word of what
 * she told. When it cannot wait and nobody looked for half an hour, the team and the coordinators
 * hear it once more. Looking is what stops it, and every look is kept.
 */
@ApplicationScoped
public class DangerAlarm implements Job {

  /** After so long without a look it is told once more. */
  static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final String QUEUE = "/team/lezen";
  private static final String WORRIES = "/team/zorgen";

  private Alarms alarms;
  private TeamLetters letters;
  private DueRows rows;
  private Clock clock;

  /** For the container's proxy only. */
  protected DangerAlarm() {}

  @Inject
  DangerAlarm(Alarms alarms, TeamLetters letters, DueRows rows, Clock clock) {
    this.alarms = alarms;
    this.letters = letters;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    Instant late = now.minus(PATIENCE);
    rows.each(alarms::untoldReviews, id -> tell(alarms.review(id), now));
    rows.each(alarms::untoldConcerns, id -> tell(alarms.concern(id), now));
    rows.each(() -> alarms.unseenReviews(late), id -> repeat(alarms.review(id), now));
    rows.each(() -> alarms.unseenConcerns(late), id -> repeat(alarms.concern(id), now));
  }

  private void tell(Review review, Instant now) {
    tell(review.alarm(), review.districtCode(), QUEUE, now);
  }

  private void tell(Concern concern, Instant now) {
    tell(concern.alarm(), concern.districtCode(), WORRIES, now);
  }

  private void tell(Alarm alarm, String district, String path, Instant now) {
    if (alarm.untold()) {
      letters.send(district, alarm.urgency() == Review.NOW ? "danger-now" : "danger-today", path);
      alarm.told(now);
    }
  }

  private void repeat(Review review, Instant now) {
    repeat(review.alarm(), review.districtCode(), QUEUE, now);
  }

  private void repeat(Concern concern, Instant now) {
    repeat(concern.alarm(), concern.districtCode(), WORRIES, now);
  }

  private void repeat(Alarm alarm, String district, String path, Instant now) {
    if (alarm.pressing(now.minus(PATIENCE))) {
      letters.sendWithCoordinators(district, "danger-unseen", path);
      alarm.told(now);
    }
  }
}
