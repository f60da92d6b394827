package nl.omzien.initiative;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/** What somebody should know before she goes: a date is off, it starts later, nobody confirmed. */
final class Notices {

  /** With no date for so many days, the page says when it starts again. */
  private static final int SEASON_DAYS = 31;

  private static final int SOON_DAYS = 60;

  private final Texts texts;
  private final Clock clock;

  Notices(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** In the order of what matters first; none for the ordinary case. */
  List<String> of(Initiative initiative) {
    Instant now = clock.instant();
    Recurrence recurrence = initiative.recurrence();
    LocalDate today = now.atZone(recurrence.zone()).toLocalDate();
    List<String> notices = new ArrayList<>();
    recurrence.deviations().stream()
        .filter(one -> !one.day().isBefore(today))
        .filter(one -> one.day().isBefore(today.plusDays(SOON_DAYS)))
        .map(this::said)
        .forEach(notices::add);
    recurrence
        .next(now)
        .map(next -> next.start().toLocalDate())
        .filter(next -> next.isAfter(today.plusDays(SEASON_DAYS)))
        .filter(next -> recurrence.openAt(now).isEmpty())
        .filter(next -> recurrence.rule().isPresent())
        .ifPresent(
            next ->
                notices.add(
                    texts.of(
                        "activity.season",
                        next.getMonth()
                            .getDisplayName(TextStyle.FULL, texts.language().locale()))));
    if (initiative.freshness().unconfirmed(now)) {
      notices.add(texts.of("activity.unconfirmed"));
    }
    return notices;
  }

  private String said(Deviation one) {
    SpokenTime spoken = new SpokenTime(texts, clock);
    String day = spoken.plainDay(one.day());
    return one.to()
        .map(to -> texts.of("activity.moved.day", day, spoken.plainDay(to), one.reason()))
        .orElseGet(() -> texts.of("activity.off.day", day, one.reason()));
  }
}
