package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.omzien.place.Location;
import nl.omzien.web.Letters;

/**
 * Who signed up hears it when her date is off, on another day, at another hour or in another place.
 * Whoever left only a number stands in the organisers' list, to be called. The caller holds the
 * initiative.
 */
@Dependent
class DateNews {

  private final SignUps signUps;
  private final Letters letters;
  private final Clock clock;

  @Inject
  DateNews(SignUps signUps, Letters letters, Clock clock) {
    this.signUps = signUps;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Tells what became of the dates that people come to.
   *
   * @param before when it was until now
   * @param where it was until now
   * @param reason in the organisers' words; empty when they gave none
   */
  void changed(Initiative held, Recurrence before, Location where, String reason) {
    for (SignUp one : coming(held, before)) {
      LocalDate planned = before.planned(one.day());
      Optional<Occurrence> now = held.recurrence().instead(planned).or(() -> once(held, before));
      if (now.isEmpty()) {
        off(one, reason);
      } else if (!sameHours(before.on(one.day()), now.get())
          || !held.location().code().equals(where.code())) {
        moved(one, now.get(), reason);
      }
    }
  }

  /** What takes place once simply is on its other day. */
  private static Optional<Occurrence> once(Initiative held, Recurrence before) {
    return before.rule().isEmpty() && held.recurrence().rule().isEmpty()
        ? held.recurrence().on(held.recurrence().begin())
        : Optional.empty();
  }

  private static boolean sameHours(Optional<Occurrence> before, Occurrence now) {
    return before
        .filter(was -> was.start().equals(now.start()) && was.end().equals(now.end()))
        .isPresent();
  }

  /** It is over: no date is left. */
  void over(Initiative held) {
    coming(held, held.recurrence()).forEach(one -> off(one, ""));
  }

  /** Nobody says any more whether it takes place: she should ask before she goes. */
  void unsure(Initiative held) {
    coming(held, held.recurrence())
        .forEach(one -> letter(one, "date-unsure").ifPresent(Letters.Draft::send));
  }

  /** Who still means to come. */
  private List<SignUp> coming(Initiative held, Recurrence recurrence) {
    Instant now = clock.instant();
    return signUps.from(held, now.atZone(recurrence.zone()).toLocalDate()).stream()
        .filter(one -> one.status() != SignUpStatus.OFF)
        .filter(
            one ->
                recurrence
                    .on(one.day())
                    .filter(date -> date.end().toInstant().isAfter(now))
                    .isPresent())
        .toList();
  }

  private void off(SignUp one, String reason) {
    one.off();
    letter(one, "date-off").ifPresent(draft -> because(draft, reason).send());
  }

  private void moved(SignUp one, Occurrence now, String reason) {
    letter(one, "date-moved")
        .map(
            draft ->
                draft.also(
                    "mail.date.now",
                    spoken(draft).between(now.start(), now.end(), here(one)),
                    one.initiative().location().name()))
        .ifPresent(draft -> because(draft, reason).send());
    one.moved(now.start().toLocalDate());
  }

  private static Letters.Draft because(Letters.Draft draft, String reason) {
    return reason.isEmpty() ? draft : draft.also("mail.date.reason", reason);
  }

  private Optional<Letters.Draft> letter(SignUp one, String kind) {
    return one.email()
        .map(address -> letters.to(address, one.language(), kind))
        .map(
            draft ->
                draft
                    .with(one.initiative().name(), spoken(draft).date(one.day()))
                    .action("action", "/activiteiten/" + one.initiative().reference()));
  }

  private static SpokenOccurrence spoken(Letters.Draft draft) {
    return new SpokenOccurrence(draft.texts().language().locale());
  }

  private ZonedDateTime here(SignUp one) {
    return clock.instant().atZone(one.initiative().recurrence().zone());
  }
}
