package nl.omzien.neighbourhood;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.initiative.Dated;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/** Dates of activities as the days of a week, for whoever reads them. */
final class Week {

  static final int DAYS = 7;

  private final Texts texts;
  private final Clock clock;
  private final SpokenTime spoken;
  private final SpokenOccurrence hours;

  Week(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    this.spoken = new SpokenTime(texts, clock);
    this.hours = new SpokenOccurrence(texts.language().locale());
  }

  LocalDate today() {
    return spoken.today();
  }

  /** What is on today: what is over is not among it. */
  List<ActivitiesPage.Row> today(List<Dated> dates) {
    return dates.stream()
        .filter(dated -> !dayOf(dated.occurrence()).isAfter(today()))
        .filter(dated -> dated.occurrence().end().toInstant().isAfter(clock.instant()))
        .map(this::row)
        .toList();
  }

  /** The days after today. */
  List<ActivitiesPage.Day> afterToday(List<Dated> dates) {
    return days(
        dates.stream().filter(dated -> dayOf(dated.occurrence()).isAfter(today())).toList());
  }

  List<ActivitiesPage.Day> days(List<Dated> dates) {
    return days(dates, spoken::day);
  }

  /** The same for paper, which is read on other days too: none of them is "today". */
  List<ActivitiesPage.Day> plainDays(List<Dated> dates) {
    return days(dates, spoken::plainDay);
  }

  private List<ActivitiesPage.Day> days(List<Dated> dates, Function<LocalDate, String> name) {
    Map<LocalDate, List<ActivitiesPage.Row>> days = new LinkedHashMap<>();
    dates.forEach(
        dated ->
            days.computeIfAbsent(dayOf(dated.occurrence()), day -> new ArrayList<>())
                .add(row(dated)));
    return days.entrySet().stream()
        .map(day -> new ActivitiesPage.Day(name.apply(day.getKey()), day.getValue()))
        .toList();
  }

  private ActivitiesPage.Row row(Dated dated) {
    Initiative initiative = dated.initiative();
    Occurrence occurrence = dated.occurrence();
    boolean openNow = occurrence.isOn(clock.instant().atZone(occurrence.start().getZone()));
    return new ActivitiesPage.Row(
        hours.hours(occurrence.start().toLocalTime(), occurrence.end().toLocalTime()),
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        initiative.location().name()
            + ", "
            + initiative.location().address()
            + (initiative.free() ? " · " + texts.of("welcome.free") : ""),
        openNow
            ? texts.of("front.today.now")
            : texts.of(initiative.signUp() ? "welcome.sign-up" : "welcome.walk-in"),
        openNow);
  }

  private static LocalDate dayOf(Occurrence occurrence) {
    return occurrence.start().toLocalDate();
  }
}
