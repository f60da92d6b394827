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
import java.util.stream.Stream;
import nl.omzien.moderation.DangerKind;
import nl.omzien.moderation.HelpLines;
import nl.omzien.moderation.WhenRead;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Whom people in danger are told to call, as they read it; who looks after it and since when. */
@Path("/team/hulplijnen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HelpLinePages {

  private static final int MONTHS = 6;

  @Inject private HelpLines lines;
  @Inject private WhenRead whenRead;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All of them, in the order in which they are answered. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    LocalDate checked = lines.checked();
    return new View(
        "team/help-lines",
        new HelpLinesPage(
            frame,
            Stream.of(DangerKind.values()).map(kind -> lines.note(kind, frame.texts())).toList(),
            lines.owner(),
            spoken.plainDay(checked),
            checked.plusMonths(MONTHS).isBefore(spoken.today()),
            whenRead.of(frame.texts())));
  }
}
