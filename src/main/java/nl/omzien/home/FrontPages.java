package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.omzien.initiative.Dated;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** The front page: what can I do here, and what is open today? */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FrontPages {

  private static final int MOST = 6;

  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private Initiatives initiatives;

  /** The front page. */
  @GET
  @Transactional
  public View front() {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    SpokenOccurrence hours = new SpokenOccurrence(frame.texts().language().locale());
    List<FrontPage.OpenToday> open =
        initiatives.today().stream()
            .filter(dated -> !dated.initiative().signUp())
            .limit(MOST)
            .map(dated -> open(dated, hours, frame))
            .toList();
    return new View("home/front", new FrontPage(frame, spoken.plainDay(spoken.today()), open));
  }

  private FrontPage.OpenToday open(Dated dated, SpokenOccurrence hours, Frame frame) {
    Initiative initiative = dated.initiative();
    Occurrence occurrence = dated.occurrence();
    return new FrontPage.OpenToday(
        hours.hours(occurrence.start().toLocalTime(), occurrence.end().toLocalTime()),
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        initiative.location().name() + ", " + initiative.location().neighbourhood().name(),
        initiative.free() ? frame.t("welcome.free") : "",
        occurrence.isOn(clock.instant().atZone(occurrence.start().getZone())));
  }
}
