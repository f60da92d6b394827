package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.omzien.person.TeamLetters;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.request.Expiry;
import nl.omzien.request.HelpRequest;
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
  private Expiry expiry;
  private TeamLetters team;
  private Letters letters;
  private History history;
  private DueRows rows;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected TurnWarning() {}

  @Inject
  TurnWarning(
      Turns turns,
      HelpRequests requests,
      Expiry expiry,
      TeamLetters team,
      Letters letters,
      History history,
      DueRows rows,
      Policy policy,
      Clock clock) {
    this.turns = turns;
    this.requests = requests;
    this.expiry = expiry;
    this.team = team;
    this.letters = letters;
    this.history = history;
    this.rows = rows;
    this.policy = policy;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return DueRows.PAUSE;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    LocalDate today = now.atZone(SpokenTime.ZONE).toLocalDate();
    rows.each(
        () -> turns.alone(today.plusDays(1)),
        id -> turns.hold(id).filter(Turn::alone).ifPresent(turn -> look(turn, today, now)));
  }

  private void look(Turn turn, LocalDate today, Instant now) {
    if (turn.on().isBefore(today)) {
      over(turn);
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
        .with(turn.match().taker().person().orElseThrow().firstName())
        .action("action", "/mijn/vragen/" + task.reference())
        .send();
    team.send(
        task.asked().neighbourhood().district().code(),
        "turn-team",
        "/team/vragen/" + task.reference());
  }

  private void over(Turn turn) {
    HelpRequest task = requests.hold(turn.task().id()).orElseThrow();
    if (turn.alone()) {
      expiry.of(task);
    }
  }
}
