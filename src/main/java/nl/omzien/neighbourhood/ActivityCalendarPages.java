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
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;

/**
 * One activity with all its dates, for a calendar. When it rests or has ended there are none left:
 * whoever follows it sees them disappear.
 */
@Path("/activiteiten/{reference}.ics")
@RequestScoped
@Produces(CalendarAnswer.TYPE)
public class ActivityCalendarPages {

  @Inject private Initiatives initiatives;
  @Inject private CalendarAnswer answer;

  /** The calendar. */
  @GET
  @Transactional
  public Response calendar(@PathParam("reference") String reference, @Context Request request) {
    Optional<Initiative> running = initiatives.find(reference);
    Initiative initiative =
        running.or(() -> initiatives.over(reference)).orElseThrow(NotFoundException::new);
    return answer.of(reference, initiative.name(), running.stream().toList(), request);
  }
}
