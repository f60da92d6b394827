package nl.omzien.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.web.SpokenTime;

/** A measure whose last day is over ends by itself, and what was hers is seen again. */
@ApplicationScoped
public class MeasureEnding implements Job {

  private Measures measures;
  private MeasureLetters letters;
  private History history;
  private DueRows rows;
  private Clock clock;

  /** For the container's proxy only. */
  protected MeasureEnding() {}

  @Inject
  public MeasureEnding(
      Measures measures, MeasureLetters letters, History history, DueRows rows, Clock clock) {
    this.measures = measures;
    this.letters = letters;
    this.history = history;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    rows.each(() -> measures.over(today), id -> end(measures.hold(id), now));
  }

  private void end(Measure measure, Instant now) {
    if (measure.status() != MeasureStatus.IN_FORCE) {
      return; // another node was first
    }
    measure.end(now);
    history.add(Measure.KIND, measure.id(), null, "ended", "");
    letters.ended(measure);
  }
}
