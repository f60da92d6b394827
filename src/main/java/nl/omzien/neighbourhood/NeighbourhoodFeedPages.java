package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import nl.omzien.initiative.Initiatives;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.Settings;

/** What people do together in a neighbourhood, for a feed reader. */
@Path("/buurt/{name}.atom")
@RequestScoped
@Produces(AtomFeed.TYPE)
public class NeighbourhoodFeedPages {

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** The feed. */
  @GET
  @Transactional
  public String feed(@PathParam("name") String name) {
    Neighbourhood place = places.neighbourhoodCalled(name).orElseThrow(NotFoundException::new);
    return new AtomFeed(settings.url(), clock.instant())
        .of(place.name(), "/buurt/" + place.slug(), initiatives.inNeighbourhood(place.code()));
  }
}
