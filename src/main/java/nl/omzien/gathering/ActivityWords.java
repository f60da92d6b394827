package nl.omzien.gathering;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.match.FittingActivity;
import nl.omzien.place.Neighbourhood;
import nl.omzien.request.TogetherChoice;
import nl.omzien.web.Texts;

/** An activity in the words of somebody who looks whether it is something for her. */
public final class ActivityWords {

  private static final double METRES = 1000;
  private static final double ROUNDED = 100;

  private final Texts texts;
  private final Clock clock;

  /** In the language of the texts, seen from the clock's now. */
  public ActivityWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  ActivityCard card(FittingActivity fit, Neighbourhood home, TogetherChoice choice) {
    Initiative initiative = fit.initiative();
    return new ActivityCard(
        initiative.reference(),
        initiative.name(),
        next(initiative),
        initiative.location().name() + ", " + initiative.location().neighbourhood().name(),
        far(home, initiative.location().neighbourhood()),
        fit.reason(),
        !initiative.signUp(),
        initiative.welcomes().stream()
            .map(some -> "paid".equals(some) ? initiative.costs() : texts.of("welcome." + some))
            .toList(),
        choice.chosen().contains(initiative.reference()),
        choice.accompanied().contains(initiative.reference()));
  }

  /** When it takes place next: "vrijdag 27 november, 9.00 tot 10.30 uur"; empty when it is over. */
  public String next(Initiative initiative) {
    ZonedDateTime now = clock.instant().atZone(initiative.recurrence().zone());
    return initiative
        .recurrence()
        .next(clock.instant())
        .map(
            date ->
                new SpokenOccurrence(texts.language().locale())
                    .between(date.start(), date.end(), now))
        .orElse("");
  }

  /**
   * How far it is between the middles of two neighbourhoods, as exact as that is: her own, or in
   * hundreds of metres, or in whole kilometres from two on.
   */
  String far(Neighbourhood home, Neighbourhood there) {
    if (home.code().equals(there.code())) {
      return texts.of("together.far.here");
    }
    double kilometres = home.kilometresTo(there);
    if (kilometres < 1) {
      long metres = Math.max(1, Math.round(kilometres * METRES / ROUNDED)) * (long) ROUNDED;
      return texts.of("together.far.metres", metres);
    }
    Locale locale = texts.language().locale();
    return texts.of(
        "together.far.kilometres",
        String.format(locale, kilometres < 2 ? "%.1f" : "%.0f", kilometres));
  }
}
