package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.omzien.web.SpokenTime;

/**
 * The day before a turn for which no substitute was found, the resident and her team hear it, once;
 * when the day is over nobody need come any more.
 */
@ApplicationScoped
public class TurnWarning implements Job {

  private Turns turns;
  private HelpRequests requests;
  private People people;
  private Letters letters;
  private History history;
  private Event<HelpRequestClosed> closed;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected TurnWarning() {}

  @Inject
  TurnWarning(
      Turns turns,
      HelpRequests requests,
      People people,
      Letters letters,
      History history,
      Event<HelpRequestClosed> closed,
      Policy policy,
      Clock clock) {
    this.turns = turns;
    this.requests = requests;
    this.people = people;
    this.letters = letters;
    this.history = history;
    this.closed = closed;
    this.policy = policy;
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
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    for (Long id : turns.alone(today.plusDays(1))) {
      turns.hold(id).filter(Turn::alone).ifPresent(turn -> look(turn, today, now));
    }
  }

  private void look(Turn turn, LocalDate today, Instant now) {
    if (turn.on().isBefore(today)) {
      over(turn, now);
    } else if (!turn.warned() && !policy.asking().quiet().hold(now)) {
      warn(turn, now);
    }
  }

  private void warn(Turn turn, Instant now) {
    turn.warn(now);
    HelpRequest task = turn.task();
    history.add(HelpRequest.KIND, task.id(), null, "turn-nobody", "");
    letters
        .to(task.person(), "turn-nobody")
        .with(turn.match().volunteer().person().firstName())
        .action("action", "/mijn/vragen/" + task.reference())
        .send();
    Optional.ofNullable(task.asked().neighbourhood().district().team())
        .ifPresent(team -> tell(team, task));
  }

  private void tell(Team team, HelpRequest task) {
    for (Person member : people.staff()) {
      if (member.team().map(Team::id).filter(team.id()::equals).isPresent()) {
        letters.to(member, "turn-team").action("action", "/team/vragen/" + task.reference()).send();
      }
    }
  }

  private void over(Turn turn, Instant now) {
    HelpRequest task = requests.hold(turn.task().id()).orElseThrow();
    if (turn.alone()) {
      task.expire(now);
      history.add(HelpRequest.KIND, task.id(), null, "expired", "");
      closed.fire(new HelpRequestClosed(task));
    }
  }
}
