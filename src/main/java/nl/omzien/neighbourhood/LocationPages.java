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
import java.util.ArrayList;
import java.util.List;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.place.Facility;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.place.SpokenPlace;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** A building and all that happens there (DOMAIN.md row 70). Nobody need sign in. */
@Path("/locatie/{name}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LocationPages {

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The building. */
  @GET
  @Transactional
  public View one(@PathParam("name") String name) {
    Location place = places.locationCalled(name).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    List<Initiative> here = initiatives.at(place.code());
    return new View(
        "neighbourhood/location",
        new LocationPage(
            frame,
            place.name(),
            new Link(
                SpokenPlace.of(place.neighbourhood().name(), frame.language()),
                "/buurt/" + place.neighbourhood().slug()),
            facts(place, frame),
            here.stream().map(initiative -> group(initiative, frame)).toList(),
            new Week(frame.texts(), clock).days(initiatives.upcoming(here, Week.DAYS))));
  }

  /** Only what is known: where nobody looked, nobody says whether there is a step. */
  private static List<Fact> facts(Location place, Frame frame) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.t("location.address"), place.address()));
    if (!place.access().entrance().isBlank()) {
      facts.add(new Fact(frame.t("location.entrance"), place.access().entrance()));
    }
    for (Facility facility : Facility.values()) {
      place
          .access()
          .has(facility)
          .ifPresent(
              there ->
                  facts.add(
                      new Fact(
                          frame.t("facility." + facility.code()),
                          frame.t("facility." + facility.code() + (there ? ".yes" : ".no")))));
    }
    return facts;
  }

  private static LocationPage.Group group(Initiative initiative, Frame frame) {
    return new LocationPage.Group(
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        initiative.organiser(),
        new SpokenRecurrence(frame.texts().language().locale()).of(initiative.recurrence()),
        initiative.welcomes().stream()
            .map(some -> "paid".equals(some) ? initiative.costs() : frame.t("welcome." + some))
            .toList());
  }
}
