package nl.omzien.neighbourhood;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Standing;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.ApiProblem;

/**
 * What residents and organisations do together, as JSON (NL GOV API Design Rules): their own words,
 * for whom, what they need and what they help with. When it takes place stands in {@link
 * ActivityApi}. Everybody may read it; nobody's name stands in it.
 */
@Path("/api/v1/initiatieven")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InitiativeApi {

  private static final String PATH = "/api/v1/initiatieven";

  @Inject private Initiatives initiatives;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Clock clock;

  /** All of them, by name. */
  @GET
  @Transactional
  public Response all(
      @QueryParam("buurt") @DefaultValue("") String neighbourhood,
      @QueryParam("pagina") @DefaultValue("1") String page,
      @QueryParam("aantal") @DefaultValue("20") String size) {
    Optional<Neighbourhood> place = places.neighbourhoodCalled(neighbourhood);
    if (!neighbourhood.isEmpty() && place.isEmpty()) {
      return ActivityApi.wrong("buurt is de naam van een buurt, zoals vogelbuurt.");
    }
    Optional<String> wrong = Listing.wrong(page, size);
    if (wrong.isPresent()) {
      return ActivityApi.wrong(wrong.get());
    }
    List<Initiative> found =
        place
            .map(here -> initiatives.inNeighbourhood(here.code()))
            .orElseGet(initiatives::all)
            .stream()
            .sorted(Comparator.comparing(Initiative::name).thenComparing(Initiative::reference))
            .toList();
    return ActivityApi.open(
        new Listing(
                PATH,
                Map.of("buurt", neighbourhood),
                Integer.parseInt(page),
                Integer.parseInt(size))
            .of("initiatieven", found, this::json));
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response one(@PathParam("reference") String reference) {
    return initiatives
        .find(reference)
        .map(found -> ActivityApi.open(json(found).build().toString()))
        .orElseGet(
            () ->
                ApiProblem.of(
                    404, "Initiatief niet gevonden", "Kijk in " + PATH + " welke er zijn."));
  }

  private JsonObjectBuilder json(Initiative initiative) {
    Standing standing = Standing.of(initiative, clock.instant());
    return JSON.createObjectBuilder()
        .add("referentie", initiative.reference())
        .add("naam", initiative.name())
        .add("soort", initiative.kind())
        .add("verhaal", initiative.ownWords())
        .add("voor_wie", initiative.forWhom())
        .add("nodig", initiative.needs())
        .add("helpt_bij", labels(initiative.skills()))
        .add(
            "helpt_buren_met",
            labels(initiative.takesUp() ? initiative.takingUp().skills() : Set.of()))
        .add("bevestigd", standing.fresh())
        .add("bevestigd_op", standing.confirmedAt().toString())
        .add("locatie", ActivityJson.location(initiative.location()))
        .add(
            "_links",
            JSON.createObjectBuilder()
                .add("self", ActivityJson.link(PATH + "/" + initiative.reference()))
                .add(
                    "activiteit",
                    ActivityJson.link(ActivityJson.PATH + "/" + initiative.reference()))
                .add("pagina", ActivityJson.link("/activiteiten/" + initiative.reference())));
  }

  private JsonArrayBuilder labels(Set<String> skills) {
    JsonArrayBuilder labels = JSON.createArrayBuilder();
    skills.stream()
        .flatMap(code -> taxonomy.skill(code).map(Skill::label).stream())
        .sorted()
        .forEach(labels::add);
    return labels;
  }
}
