package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.omzien.initiative.Initiatives;
import nl.omzien.place.District;
import nl.omzien.place.Places;

/** What is on in a district, for a calendar. */
@Path("/wijk/{name}.ics")
@RequestScoped
@Produces(CalendarAnswer.TYPE)
public class DistrictCalendarPages {

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private CalendarAnswer answer;

  /** The calendar. */
  @GET
  @Transactional
  public Response calendar(@PathParam("name") String name, @Context Request request) {
    District place = places.districtCalled(name).orElseThrow(NotFoundException::new);
    return answer.of(place.slug(), place.name(), initiatives.inDistrict(place.code()), request);
  }
}
