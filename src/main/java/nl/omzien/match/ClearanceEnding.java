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
import nl.omzien.volunteer.Clearance;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;

/**
 * A certificate (VOG) ends: eight weeks before, the volunteer and her team hear it; when it has
 * ended they hear that too, and help that goes on and asks for one is put before the team that day.
 * That it counts no longer needs no job: whoever asks looks at the date.
 */
@ApplicationScoped
public class ClearanceEnding implements Job {

  private Volunteers volunteers;
  private Matches matches;
  private RequestNeeds needs;
  private Attentions attentions;
  private TeamLetters team;
  private Letters letters;
  private History history;
  private DueRows rows;
  private Policy policy;
  private Clock clock;

  /** For the container's proxy only. */
  protected ClearanceEnding() {}

  @Inject
  ClearanceEnding(
      Volunteers volunteers,
      Matches matches,
      RequestNeeds needs,
      Attentions attentions,
      TeamLetters team,
      Letters letters,
      History history,
      DueRows rows,
      Policy policy,
      Clock clock) {
    this.volunteers = volunteers;
    this.matches = matches;
    this.needs = needs;
    this.attentions = attentions;
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
    if (!policy.asking().quiet().hold(now)) {
      rows.each(
          () -> volunteers.clearanceEnds(today.plus(Clearance.AHEAD), today),
          id -> tell(volunteers.hold(id), today, now));
    }
  }

  private void tell(Volunteer volunteer, LocalDate today, Instant now) {
    if (!volunteer.clearance().toTell(today)) {
      return;
    }
    boolean over = !volunteer.clearance().countsOn(today);
    volunteer.toldOfClearance(today, now);
    history.add(
        Volunteer.KIND, volunteer.id(), null, over ? "clearance-over" : "clearance-soon", "");
    LocalDate until = volunteer.clearance().until().orElseThrow();
    Letters.Draft letter =
        letters.to(volunteer.person(), over ? "clearance-over" : "clearance-soon");
    letter
        .with(new SpokenTime(letter.texts(), clock).plainDay(until))
        .action("action", "/helpen")
        .send();
    String home = volunteer.offer().neighbourhood().district().code();
    team.send(home, over ? "clearance-over-team" : "clearance-soon-team", "/team/vog");
    if (over) {
      needing(volunteer);
    }
  }

  private void needing(Volunteer volunteer) {
    for (Match match : matches.connectedWith(volunteer)) {
      if (needs.clearanceNeeded(match.request())) {
        attentions.add(match, Attention.Kind.CLEARANCE);
      }
    }
  }
}
