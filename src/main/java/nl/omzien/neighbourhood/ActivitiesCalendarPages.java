package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.platform.Settings;

/** What is on in the whole municipality, or one kind of it, for a calendar. */
@Path("/activiteiten.ics")
@RequestScoped
@Produces(CalendarAnswer.TYPE)
public class ActivitiesCalendarPages {

  @Inject private Initiatives initiatives;
  @Inject private Settings settings;
  @Inject private CalendarAnswer answer;

  /** The calendar; of a kind that nobody organises there is none. */
  @GET
  @Transactional
  public Response calendar(
      @QueryParam("soort") @DefaultValue("") String kind, @Context Request request) {
    List<Initiative> some =
        initiatives.all().stream()
            .filter(initiative -> kind.isEmpty() || initiative.kind().equals(kind))
            .toList();
    if (some.isEmpty() && !kind.isEmpty()) {
      throw new NotFoundException();
    }
    String name = settings.municipality() + (kind.isEmpty() ? "" : ": " + kind);
    return answer.of("activiteiten", name, some, request);
  }
}
