package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** The front page: what can I do here, and what is open today? */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FrontPages {

  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The front page. */
  @GET
  public View front() {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View("home/front", new FrontPage(frame, spoken.plainDay(spoken.today()), List.of()));
  }
}
