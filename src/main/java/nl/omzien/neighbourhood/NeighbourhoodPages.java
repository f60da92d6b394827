package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.omzien.initiative.Dated;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.SpokenPlace;
import nl.omzien.place.Team;
import nl.omzien.platform.Settings;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** This week in a neighbourhood: a page to keep on a telephone. Nobody need sign in. */
@Path("/buurt")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NeighbourhoodPages {

  private static final int ASKED = 12;

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private HelpRequests requests;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** All neighbourhoods, by district. */
  @GET
  @Transactional
  public View all() {
    return list(false);
  }

  /** One of them; of another name there are those that we know. */
  @GET
  @Path("/{name}")
  @Transactional
  public Response one(@PathParam("name") String name) {
    return places
        .neighbourhoodCalled(name)
        .map(place -> Response.ok(page(place)).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).entity(list(true)).build());
  }

  private View list(boolean unknown) {
    Frame frame = frames.frame();
    List<Neighbourhood> all =
        places.neighbourhoods().stream()
            .sorted(
                Comparator.comparing((Neighbourhood place) -> place.district().name())
                    .thenComparing(Neighbourhood::name))
            .toList();
    List<Location> buildings = places.locations();
    AreaMap map = AreaMap.of(all, buildings);
    Map<String, Long> week =
        initiatives.upcoming(initiatives.all(), Week.DAYS).stream()
            .collect(
                Collectors.groupingBy(
                    dated -> dated.initiative().location().neighbourhood().code(),
                    Collectors.counting()));
    Map<String, List<NeighbourhoodsPage.Place>> districts = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Neighbourhood place = all.get(i);
      districts
          .computeIfAbsent(place.district().name(), none -> new ArrayList<>())
          .add(
              new NeighbourhoodsPage.Place(
                  new Link(place.name(), "/buurt/" + place.slug()),
                  i + 1,
                  frame.t("neighbourhoods.week", week.getOrDefault(place.code(), 0L)),
                  buildings.stream()
                      .filter(each -> each.neighbourhood().code().equals(place.code()))
                      .map(each -> new Link(each.name(), "/locatie/" + each.slug()))
                      .toList()));
    }
    return new View(
        "neighbourhood/neighbourhoods",
        new NeighbourhoodsPage(
            frame,
            unknown,
            map,
            districts.entrySet().stream()
                .map(each -> new NeighbourhoodsPage.Group(each.getKey(), each.getValue()))
                .toList()));
  }

  private View page(Neighbourhood place) {
    Frame frame = frames.frame();
    Week week = new Week(frame.texts(), clock);
    Map<Nearness, List<Initiative>> parts =
        initiatives.reaching(place.district().code()).stream()
            .collect(Collectors.groupingBy(each -> Nearness.of(each.location(), place)));
    List<Initiative> around = parts.getOrDefault(Nearness.DISTRICT, List.of());
    List<Initiative> among = parts.getOrDefault(Nearness.HERE, List.of());
    List<Dated> here = initiatives.upcoming(among, Week.DAYS);
    return new View(
        "neighbourhood/neighbourhood",
        new NeighbourhoodPage(
            frame,
            SpokenPlace.of(place.name(), frame.language()),
            place.name(),
            place.slug(),
            place.district().name(),
            new SpokenTime(frame.texts(), clock).plainDay(week.today()),
            week.today(here),
            week.afterToday(here),
            week.days(initiatives.upcoming(around, Week.DAYS)),
            among.stream().map(initiative -> group(initiative, frame)).toList(),
            parts.getOrDefault(Nearness.FURTHER, List.of()).stream()
                .map(initiative -> group(initiative, frame))
                .toList(),
            buildings(among),
            asked(place, frame),
            visitor.is(Role.VOLUNTEER),
            Optional.ofNullable(place.district().team()).map(NeighbourhoodPages::team),
            Subscription.of(settings.url(), "/buurt/" + place.slug() + ".ics")));
  }

  private static NeighbourhoodPage.Group group(Initiative initiative, Frame frame) {
    return new NeighbourhoodPage.Group(
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        initiative.organiser(),
        new SpokenRecurrence(frame.texts().language().locale()).of(initiative.recurrence()),
        initiative.location().name() + ", " + initiative.location().neighbourhood().name());
  }

  private static List<Link> buildings(List<Initiative> initiatives) {
    return initiatives.stream()
        .map(Initiative::location)
        .collect(Collectors.toMap(Location::name, Location::slug, (one, same) -> one, TreeMap::new))
        .entrySet()
        .stream()
        .map(each -> new Link(each.getKey(), "/locatie/" + each.getValue()))
        .toList();
  }

  /** Whoever told her district only does not stand on the page of her neighbourhood. */
  private List<NeighbourhoodPage.Asked> asked(Neighbourhood place, Frame frame) {
    RequestWords words = new RequestWords(frame.texts(), clock);
    return requests.seen(visitor).stream()
        .filter(request -> !request.asked().districtOnly())
        .filter(request -> request.asked().neighbourhood().code().equals(place.code()))
        .filter(request -> !visitor.isPerson(request.person().id()))
        .limit(ASKED)
        .map(
            request ->
                new NeighbourhoodPage.Asked(
                    request.asked().publicText(),
                    "/vragen/" + request.reference(),
                    words.when(request.asked())))
        .toList();
  }

  private static NeighbourhoodPage.Team team(Team team) {
    return new NeighbourhoodPage.Team(team.name(), team.telephone(), team.hours());
  }
}
