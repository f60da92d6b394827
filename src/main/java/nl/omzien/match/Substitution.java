package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.request.Asked;
import nl.omzien.request.Asking;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.Timing;
import nl.omzien.volunteer.PartOfDay;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * A helper who comes every week hands over one turn. Somebody else is sought for that day, within
 * the same wishes; she keeps her own place, and is not proposed for the day that she cannot.
 */
@Dependent
class Substitution {

  private static final int DAYS_AHEAD = 28;
  private static final int MOST = 8;

  private final Turns turns;
  private final Matches matches;
  private final Asking asking;
  private final HelpRequests requests;
  private final Letters letters;
  private final History history;
  private final Clock clock;

  @Inject
  Substitution(
      Turns turns,
      Matches matches,
      Asking asking,
      HelpRequests requests,
      Letters letters,
      History history,
      Clock clock) {
    this.turns = turns;
    this.matches = matches;
    this.asking = asking;
    this.requests = requests;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** Days of the coming weeks that she can still hand over. */
  List<LocalDate> days(Match match) {
    Set<LocalDate> gone =
        turns.of(match, today()).stream().map(Turn::on).collect(Collectors.toSet());
    return coming(match).stream().filter(day -> !gone.contains(day)).limit(MOST).toList();
  }

  /** Days of the coming weeks on which help is wanted; any day when that was not said. */
  List<LocalDate> coming(Match match) {
    Set<DayOfWeek> wanted =
        match.request().asked().wishes().wantedParts().stream()
            .map(PartOfDay::of)
            .flatMap(Optional::stream)
            .map(PartOfDay::day)
            .collect(Collectors.toSet());
    return today()
        .plusDays(1)
        .datesUntil(today().plusDays(DAYS_AHEAD + 1L))
        .filter(day -> wanted.isEmpty() || wanted.contains(day.getDayOfWeek()))
        .toList();
  }

  /**
   * Seeks somebody else for one day. Twice is once.
   *
   * @throws NotOpenAnyMore when this is no weekly help that goes on, or not on that day
   */
  Turn handOver(Match seen, LocalDate on) {
    requests.hold(seen.request().id());
    matches.refresh(seen);
    Optional<Turn> before = turns.of(seen, on, today());
    if (before.isPresent()) {
      return before.get();
    }
    if (!seen.weekly() || !coming(seen).contains(on)) {
      throw new NotOpenAnyMore("No turn to hand over on " + on);
    }
    HelpRequest help = seen.request();
    Person helper = seen.taker().person().orElseThrow();
    HelpRequest task = asking.inOurWords(help.person(), asked(seen, on), Optional.empty());
    help.clearanceNeeded()
        .filter(Boolean::booleanValue)
        .flatMap(needed -> seen.proposedBy())
        .ifPresent(member -> task.confirmClearance(true, member, clock.instant()));
    declined(seen, task);
    history.add(HelpRequest.KIND, help.id(), helper.id(), "turn-handed-over", "");
    letters
        .to(help.person(), "turn")
        .with(helper.firstName(), spoken(on, help))
        .action("action", "/mijn/vragen/" + task.reference())
        .send();
    return turns.add(new Turn(seen, on, task));
  }

  /** She cannot that day, so nobody proposes her for it. */
  private void declined(Match match, HelpRequest task) {
    Instant now = clock.instant();
    Match none =
        new Match(
            Reference.next(),
            task,
            Taker.of(match.taker().volunteer().orElseThrow()),
            "",
            null,
            now);
    none.decline(now);
    matches.add(none);
  }

  private Asked asked(Match match, LocalDate on) {
    Asked weekly = match.request().asked();
    Texts texts = Texts.in(match.request().person().language());
    String day = spoken(on, match.request());
    Set<String> parts =
        weekly.wishes().wantedParts().stream()
            .filter(
                code -> PartOfDay.of(code).filter(p -> p.day() == on.getDayOfWeek()).isPresent())
            .collect(Collectors.toSet());
    return weekly
        .rewritten(
            texts.of("turn.told", day, weekly.toldText()),
            texts.of("turn.public", day, weekly.publicText()))
        .at(weekly.neighbourhood(), Timing.DATE, Optional.of(on), 1)
        .wishing(weekly.wishes().amid(parts, weekly.wishes().around()));
  }

  private String spoken(LocalDate on, HelpRequest help) {
    return new SpokenTime(Texts.in(help.person().language()), clock).plainDay(on);
  }

  private LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }
}
