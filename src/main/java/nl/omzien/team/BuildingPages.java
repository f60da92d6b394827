package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Access;
import nl.omzien.place.Facility;
import nl.omzien.place.Location;
import nl.omzien.place.Places;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The buildings of a team's districts: what its members know of the door, the toilet, the lift. */
@Path("/team/plekken")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BuildingPages {

  private static final String ENTRANCE = "ingang";
  private static final int LONGEST = 200;
  private static final String YES = "ja";
  private static final String NO = "nee";

  @Inject private Places places;
  @Inject private Screening screening;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them, by name. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    Frame frame = frames.frame();
    return new View(
        "team/buildings",
        new BuildingsPage(frame, hers().map(place -> row(place, frame)).toList()));
  }

  private static BuildingsPage.Row row(Location place, Frame frame) {
    List<String> known =
        Stream.of(Facility.values())
            .filter(facility -> place.access().has(facility).orElse(false))
            .map(facility -> frame.t("facility." + facility.code()))
            .toList();
    boolean looked =
        Stream.of(Facility.values()).anyMatch(each -> place.access().has(each).isPresent());
    return new BuildingsPage.Row(
        place.code(), place.name(), place.neighbourhood().name(), known, looked);
  }

  /** One of them. */
  @GET
  @Path("/{code}")
  @Transactional
  public View one(@PathParam("code") String code) {
    visitor.requireStaff();
    Location place = found(code);
    Fields fields = Fields.none().with(ENTRANCE, place.access().entrance());
    for (Facility facility : Facility.values()) {
      fields =
          fields.with(
              facility.code(),
              place.access().has(facility).map(there -> there ? YES : NO).orElse(""));
    }
    return form(place, fields, new Problems(frames.texts()));
  }

  /** What she saw there. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response looked(@PathParam("code") String code, MultivaluedMap<String, String> posted) {
    Set<String> names = new HashSet<>(Set.of(ENTRANCE));
    Stream.of(Facility.values()).map(Facility::code).forEach(names::add);
    Fields fields = Fields.posted(posted).only(names);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none(), page(code));
    }
    visitor.requireStaff();
    Location place = found(code);
    Problems problems = new Problems(frames.texts());
    String entrance = fields.line(ENTRANCE);
    if (entrance.length() > LONGEST) {
      problems.add(ENTRANCE, "initiative.long", LONGEST);
    } else if (tellsOfSomebody(entrance)) {
      problems.add(ENTRANCE, "initiative.personal");
    }
    if (!problems.none()) {
      return Response.status(422).entity(form(place, fields, problems)).build();
    }
    place.looked(new Access(entrance, known(fields)));
    return flash.seeOther("/team/plekken", "flash.noted");
  }

  /** The street and number of a door are for everybody; somebody's telephone number is not. */
  private boolean tellsOfSomebody(String entrance) {
    return !screening.personal(entrance).isEmpty();
  }

  private static Map<Facility, Boolean> known(Fields fields) {
    Map<Facility, Boolean> known = new EnumMap<>(Facility.class);
    for (Facility facility : Facility.values()) {
      switch (fields.line(facility.code())) {
        case YES -> known.put(facility, true);
        case NO -> known.put(facility, false);
        default -> known.remove(facility);
      }
    }
    return known;
  }

  private View form(Location place, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "team/building",
        new BuildingPage(
            frame,
            problems,
            fields,
            place.code(),
            place.name(),
            place.address(),
            Stream.of(Facility.values())
                .map(
                    facility ->
                        new BuildingPage.Question(
                            facility.code(),
                            frame.t("facility." + facility.code()),
                            options(fields.line(facility.code()), frame)))
                .toList()));
  }

  private static List<Option> options(String chosen, Frame frame) {
    return List.of(
        new Option(YES, frame.t("facility.yes"), YES.equals(chosen)),
        new Option(NO, frame.t("facility.no"), NO.equals(chosen)),
        new Option("", frame.t("facility.unknown"), !YES.equals(chosen) && !NO.equals(chosen)));
  }

  private Location found(String code) {
    return Optional.of(code)
        .flatMap(places::location)
        .filter(this::ofHerDistricts)
        .orElseThrow(NotFoundException::new);
  }

  private Stream<Location> hers() {
    return places.locations().stream().filter(this::ofHerDistricts);
  }

  private boolean ofHerDistricts(Location place) {
    return visitor.districts().contains(place.neighbourhood().district().code());
  }

  private static String page(String code) {
    return "/team/plekken/" + code;
  }
}
