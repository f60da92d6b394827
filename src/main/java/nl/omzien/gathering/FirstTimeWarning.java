package nl.omzien.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.request.HelpRequests;
import nl.omzien.web.Letters;

/**
 * A day before somebody goes somewhere for the first time and nobody was found to come along, her
 * team hears it, once. When the date is over nobody need come along any more.
 */
@ApplicationScoped
public class FirstTimeWarning implements Job {

  /** So long before it begins the team is warned. */
  public static final Duration AHEAD = Duration.ofDays(1);

  private FirstTimes firstTimes;
  private HelpRequests requests;
  private People people;
  private Letters letters;
  private History history;
  private Event<HelpRequestClosed> closed;
  private Clock clock;

  /** For the container's proxy only. */
  protected FirstTimeWarning() {}

  @Inject
  FirstTimeWarning(
      FirstTimes firstTimes,
      HelpRequests requests,
      People people,
      Letters letters,
      History history,
      Event<HelpRequestClosed> closed,
      Clock clock) {
    this.firstTimes = firstTimes;
    this.requests = requests;
    this.people = people;
    this.letters = letters;
    this.history = history;
    this.closed = closed;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    for (Long id : firstTimes.alone(now.plus(AHEAD))) {
      firstTimes
          .hold(id)
          .ifPresent(
              firstTime -> {
                if (firstTime.startsAt().isAfter(now)) {
                  warn(firstTime, now);
                } else {
                  tooLate(firstTime, now);
                }
              });
    }
  }

  private void warn(FirstTime firstTime, Instant now) {
    if (firstTime.warned() || !firstTime.alone()) {
      return;
    }
    firstTime.warn(now);
    HelpRequest task = firstTime.task();
    history.add(HelpRequest.KIND, task.id(), null, "nobody-comes-along", "");
    Optional.ofNullable(task.asked().neighbourhood().district().team())
        .map(Team::id)
        .ifPresent(
            team ->
                people.staff().stream()
                    .filter(member -> worksIn(member, team))
                    .forEach(member -> tell(member, task)));
  }

  private static boolean worksIn(Person member, Long team) {
    return member.team().map(Team::id).filter(team::equals).isPresent();
  }

  private void tell(Person member, HelpRequest task) {
    letters
        .to(member, "nobody-comes-along")
        .action("action", "/team/vragen/" + task.reference())
        .send();
  }

  /** Whoever has no e-mail is called: her task stays on the team's list until a member did. */
  private void tooLate(FirstTime firstTime, Instant now) {
    HelpRequest task = requests.hold(firstTime.task().id()).orElseThrow();
    if (!firstTime.alone() || task.person().email().isEmpty()) {
      return;
    }
    task.expire(now);
    history.add(HelpRequest.KIND, task.id(), null, "expired", "");
    closed.fire(new HelpRequestClosed(task));
    letters
        .to(task.person(), "went-alone")
        .action("action", "/mijn/vragen/" + task.reference())
        .send();
  }
}
