package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.omzien.initiative.Initiatives;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.SpokenPlace;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * The week of a neighbourhood to stand in a page of the municipality or the library. It may be
 * framed by any site, unlike every other page: it has no form and shows nobody anything of herself.
 */
@Path("/buurt/{name}/week")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EmbeddedWeekPages {

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** This week, day by day. */
  @GET
  @Transactional
  public View week(@PathParam("name") String name) {
    Neighbourhood place = places.neighbourhoodCalled(name).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    return new View(
        "neighbourhood/embedded-week",
        new EmbeddedWeekPage(
            frame,
            SpokenPlace.of(place.name(), frame.language()),
            "/buurt/" + place.slug(),
            new Week(frame.texts(), clock)
                .days(initiatives.upcoming(initiatives.inNeighbourhood(place.code()), Week.DAYS))));
  }
}
