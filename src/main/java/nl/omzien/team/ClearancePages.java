package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.omzien.match.ClearanceScope;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Certificates (VOG) that have ended or end soon, of the volunteers of the team's districts. */
@Path("/team/vog")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ClearancePages {

  private static final Set<String> ENDING = Set.of("soon", "over");

  @Inject private Volunteers volunteers;
  @Inject private ClearanceScope scope;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The longest ended first. */
  @GET
  @Transactional
  public View ending() {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    LocalDate today = spoken.today();
    return new View(
        "team/clearances",
        new ClearancesPage(
            frame,
            volunteers.ofTeam(visitor.requireStaff()).stream()
                .filter(volunteer -> ENDING.contains(volunteer.clearance().state(today)))
                .sorted(Comparator.comparing(ClearancePages::until))
                .map(volunteer -> row(volunteer, today, frame, spoken))
                .toList()));
  }

  private ClearancesPage.Row row(
      Volunteer volunteer, LocalDate today, Frame frame, SpokenTime spoken) {
    return new ClearancesPage.Row(
        volunteer.reference(),
        volunteer.person().shortName(),
        volunteer.offer().neighbourhood().name(),
        spoken.plainDay(until(volunteer)),
        volunteer.clearance().state(today).equals("over"),
        scope.of(volunteer, frame.texts()).map(ClearanceScope.Standing::sentence).orElse(""));
  }

  private static LocalDate until(Volunteer volunteer) {
    return volunteer.clearance().until().orElseThrow();
  }
}
