package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Occurrence;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.platform.History;
import nl.omzien.request.Asked;
import nl.omzien.request.Asking;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.HelperWishes;
import nl.omzien.request.Timing;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.PartOfDay;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * Asks for somebody who comes along the first time. The task is a request of its own, in words that
 * we make; what others see of it does not name the activity, which may tell more of her than she
 * wants to be known.
 */
@Dependent
public class Accompanying {

  static final String SKILL = "eerste-keer-mee";
  private static final int DATES = 5;
  private static final Duration AHEAD = Duration.ofDays(400);

  private final Asking asking;
  private final FirstTimes firstTimes;
  private final HelpRequests requests;
  private final People people;
  private final Taxonomy taxonomy;
  private final History history;
  private final Event<HelpRequestClosed> closed;
  private final Clock clock;

  @Inject
  Accompanying(
      Asking asking,
      FirstTimes firstTimes,
      HelpRequests requests,
      People people,
      Taxonomy taxonomy,
      History history,
      Event<HelpRequestClosed> closed,
      Clock clock) {
    this.asking = asking;
    this.firstTimes = firstTimes;
    this.requests = requests;
    this.people = people;
    this.taxonomy = taxonomy;
    this.history = history;
    this.closed = closed;
    this.clock = clock;
  }

  /** The dates that one can still choose, soonest first. */
  public List<Occurrence> dates(Initiative initiative) {
    Instant now = clock.instant();
    return initiative.recurrence().between(now, now.plus(AHEAD)).stream()
        .filter(date -> date.start().toInstant().isAfter(now))
        .limit(DATES)
        .toList();
  }

  /**
   * Asks for company on one of its dates, or on the first when none is named. Who asked before and
   * still waits keeps what she asked: twice is once.
   *
   * @param beside the request beside which she chose the activity
   * @param member who asks for her; empty when she does it herself
   * @return empty when the activity has no such date
   */
  public Optional<FirstTime> ask(
      Person person,
      Initiative initiative,
      Optional<LocalDate> on,
      Optional<HelpRequest> beside,
      Optional<Person> member) {
    people.lock(person.id());
    Optional<FirstTime> standing = firstTimes.standing(person, initiative);
    return standing.isPresent()
        ? standing
        : dates(initiative).stream()
            .filter(date -> on.isEmpty() || date.start().toLocalDate().equals(on.get()))
            .findFirst()
            .map(
                date ->
                    firstTimes.add(
                        new FirstTime(
                            asking.inOurWords(
                                person, asked(person, initiative, date, beside), member),
                            beside,
                            initiative,
                            date.start().toInstant())));
  }

  private Asked asked(
      Person person, Initiative initiative, Occurrence date, Optional<HelpRequest> beside) {
    Texts texts = Texts.in(person.language());
    LocalDate day = date.start().toLocalDate();
    String spoken = new SpokenTime(texts, clock).plainDay(day);
    Asked words =
        new Asked(
            texts.of("first-time.told", initiative.name(), spoken),
            texts.of("first-time.public", spoken),
            taxonomy.skill(SKILL).orElseThrow().categories().get(0).code(),
            false,
            texts.language().code());
    return words
        .at(
            beside
                .map(request -> request.asked().neighbourhood())
                .or(person::neighbourhood)
                .orElse(initiative.location().neighbourhood()),
            Timing.DATE,
            Optional.of(day),
            1)
        .reached(
            beside
                .map(request -> request.asked().reachBy())
                .orElse(person.email().isPresent() ? ReachBy.EMAIL : ReachBy.TEAM),
            beside.map(request -> request.asked().noCalls()).orElse(false),
            beside.map(request -> request.asked().underSixteen()).orElse(false))
        .wishing(
            beside
                .map(request -> request.asked().wishes())
                .orElseGet(HelperWishes::new)
                .amid(Set.of(part(date)), Set.of()));
  }

  /** Such as {@code vr-o}: in which part of the week it begins. */
  private static String part(Occurrence date) {
    return PartOfDay.at(date.start().toLocalDateTime()).code();
  }

  /** She does not go after all: nobody need come along. */
  public void notGoing(HelpRequest request, Initiative initiative, Long who) {
    firstTimes
        .standing(request.person(), initiative)
        .flatMap(firstTime -> requests.hold(firstTime.task().id()))
        .filter(task -> task.status().alive())
        .ifPresent(
            task -> {
              task.withdraw(clock.instant());
              history.add(HelpRequest.KIND, task.id(), who, "withdrawn", "");
              closed.fire(new HelpRequestClosed(task));
            });
  }
}
