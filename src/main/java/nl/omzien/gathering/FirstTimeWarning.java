package nl.omzien.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.omzien.person.TeamLetters;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Job;
import nl.omzien.request.Expiry;
import nl.omzien.request.HelpRequest;
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
  private Expiry expiry;
  private TeamLetters team;
  private Letters letters;
  private History history;
  private DueRows rows;
  private Clock clock;

  /** For the container's proxy only. */
  protected FirstTimeWarning() {}

  @Inject
  FirstTimeWarning(
      FirstTimes firstTimes,
      HelpRequests requests,
      Expiry expiry,
      TeamLetters team,
      Letters letters,
      History history,
      DueRows rows,
      Clock clock) {
    this.firstTimes = firstTimes;
    this.requests = requests;
    this.expiry = expiry;
    this.team = team;
    this.letters = letters;
    this.history = history;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return DueRows.PAUSE;
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    rows.each(
        () -> firstTimes.alone(now.plus(AHEAD)),
        id -> firstTimes.hold(id).ifPresent(firstTime -> look(firstTime, now)));
  }

  private void look(FirstTime firstTime, Instant now) {
    if (firstTime.startsAt().isAfter(now)) {
      warn(firstTime, now);
    } else {
      tooLate(firstTime);
    }
  }

  private void warn(FirstTime firstTime, Instant now) {
    if (firstTime.warned() || !firstTime.alone()) {
      return;
    }
    firstTime.warn(now);
    HelpRequest task = firstTime.task();
    history.add(HelpRequest.KIND, task.id(), null, "nobody-comes-along", "");
    team.send(
        task.asked().neighbourhood().district().code(),
        "nobody-comes-along",
        "/team/vragen/" + task.reference());
  }

  /** Whoever has no e-mail is called: her task stays on the team's list until a member did. */
  private void tooLate(FirstTime firstTime) {
    HelpRequest task = requests.hold(firstTime.task().id()).orElseThrow();
    if (!firstTime.alone() || task.person().email().isEmpty()) {
      return;
    }
    expiry.of(task);
    letters
        .to(task.person(), "went-alone")
        .action("action", "/mijn/vragen/" + task.reference())
        .send();
  }
}
