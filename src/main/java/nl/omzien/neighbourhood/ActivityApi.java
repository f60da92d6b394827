package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Occurrence;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.understanding.Times;
import nl.omzien.web.ApiProblem;

/**
 * What is on as JSON, for whoever makes another page of it (NL GOV API Design Rules). Everybody may
 * read it; nobody stands in it. Described in {@code /api/v1/openapi.json}.
 */
@Path("/api/v1/activiteiten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActivityApi {

  @Inject private Initiatives initiatives;
  @Inject private Places places;
  @Inject private Clock clock;

  private record Next(Initiative initiative, Optional<Occurrence> date) {}

  /** All of them, by their next date; those that are over come last. */
  @GET
  @Transactional
  public Response all(
      @QueryParam("buurt") @DefaultValue("") String neighbourhood,
      @QueryParam("dag") @DefaultValue("") String day,
      @QueryParam("soort") @DefaultValue("") String kind,
      @QueryParam("pagina") @DefaultValue("1") String page,
      @QueryParam("aantal") @DefaultValue("20") String size) {
    Optional<Neighbourhood> place = places.neighbourhoodCalled(neighbourhood);
    if (!neighbourhood.isEmpty() && place.isEmpty()) {
      return wrong("buurt is de naam van een buurt, zoals vogelbuurt.");
    }
    if (!day.isEmpty() && !Times.DAYS.contains(day)) {
      return wrong("dag is ma, di, wo, do, vr, za of zo.");
    }
    Optional<String> wrong = Listing.wrong(page, size);
    if (wrong.isPresent()) {
      return wrong(wrong.get());
    }
    Instant now = clock.instant();
    List<Initiative> some =
        place.map(here -> initiatives.inNeighbourhood(here.code())).orElseGet(initiatives::all);
    List<Next> found =
        some.stream()
            .filter(initiative -> kind.isEmpty() || initiative.kind().equals(kind))
            .filter(initiative -> day.isEmpty() || on(initiative, Times.DAYS.indexOf(day), now))
            .map(initiative -> new Next(initiative, ActivityJson.next(initiative, now)))
            .sorted(
                Comparator.comparing(
                    each -> each.date().map(date -> date.start().toInstant()).orElse(Instant.MAX)))
            .toList();
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("buurt", neighbourhood);
    chosen.put("dag", day);
    chosen.put("soort", kind);
    return open(
        new Listing(ActivityJson.PATH, chosen, Integer.parseInt(page), Integer.parseInt(size))
            .of("activiteiten", found, each -> ActivityJson.of(each.initiative(), each.date())));
  }

  /** Whether one of its dates in the coming two months is that day of the week. */
  private static boolean on(Initiative initiative, int day, Instant now) {
    return initiative.recurrence().between(now, now.plus(ActivityJson.AHEAD)).stream()
        .anyMatch(date -> date.start().getDayOfWeek().getValue() == day + 1);
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response one(@PathParam("reference") String reference) {
    return initiatives
        .find(reference)
        .map(
            found ->
                open(
                    ActivityJson.of(found, ActivityJson.next(found, clock.instant()))
                        .build()
                        .toString()))
        .orElseGet(
            () ->
                ApiProblem.of(
                    404,
                    "Activiteit niet gevonden",
                    "Kijk in /api/v1/activiteiten welke er zijn."));
  }

  static Response open(String json) {
    return Response.ok(json).header("Access-Control-Allow-Origin", "*").build();
  }

  static Response wrong(String what) {
    return ApiProblem.of(400, "Parameter klopt niet", what);
  }
}
