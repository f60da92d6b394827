package nl.omzien.initiative;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Who comes, for the organisers only: names and numbers, how many places, how many came. */
@Path("/mijn/initiatieven/{reference}/aanmeldingen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserSignUpPages {

  private static final int MOST = 1000;
  private static final int DAYS_BACK = 35;

  @Inject private Initiatives initiatives;
  @Inject private SignUps signUps;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** Who comes. */
  @GET
  @Transactional
  public View all(@PathParam("reference") String reference) {
    visitor.id();
    Initiative mine = initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
    return page(mine, Fields.none(), new Problems(frames.texts()));
  }

  /** Whether people sign up, and how many places there are. Fewer places take nobody off. */
  @POST
  @Path("/plekken")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response places(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("aanmelden", "plekken"));
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    Optional<Integer> number = number(fields.line("plekken"));
    if (!fields.line("plekken").isEmpty() && number.filter(one -> one > 0).isEmpty()) {
      problems.add("plekken", "sign-up.places.problem");
      return Response.status(422).entity(page(mine, fields, problems)).build();
    }
    mine.welcome(
        mine.costs(),
        fields.ticked("aanmelden"),
        number.orElse(null),
        mine.wheelchair(),
        mine.firstTimeAlong());
    LocalDate today = new SpokenTime(frames.texts(), clock).today();
    signUps.from(mine, today).stream()
        .map(SignUp::day)
        .distinct()
        .toList()
        .forEach(day -> signUps.offer(mine, day));
    history.add(Initiative.KIND, mine.id(), visitor.id(), "places", fields.line("plekken"));
    return flash.seeOther(page(reference), "flash.noted");
  }

  /** She was called and takes the place that is kept for her. */
  @POST
  @Path("/{id: \\d{1,18}}/plek")
  @Transactional
  public Response called(@PathParam("reference") String reference, @PathParam("id") long id) {
    Initiative mine = held(reference, Fields.none());
    SignUp one = signUps.find(mine, id).orElseThrow(NotFoundException::new);
    if (one.status() == SignUpStatus.OFFERED) {
      one.claim();
    }
    return flash.seeOther(page(reference), "flash.noted");
  }

  /** How many came: a number, no names. */
  @POST
  @Path("/opkomst")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response came(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("dag", "aantal"));
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    boolean known =
        past(mine).stream()
            .anyMatch(date -> date.start().toLocalDate().toString().equals(fields.line("dag")));
    if (!known) {
      problems.add("dag", "sign-up.past.problem");
    }
    if (number(fields.line("aantal")).isEmpty()) {
      problems.add("aantal", "sign-up.places.problem");
    }
    if (!problems.none()) {
      return Response.status(422).entity(page(mine, fields, problems)).build();
    }
    signUps.came(
        mine, LocalDate.parse(fields.line("dag")), number(fields.line("aantal")).orElseThrow());
    return flash.seeOther(page(reference), "flash.noted");
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("\\d{1,4}")
        ? Optional.of(Integer.parseInt(typed)).filter(one -> one <= MOST)
        : Optional.empty();
  }

  private List<Occurrence> past(Initiative mine) {
    Instant now = clock.instant();
    return mine.recurrence().between(now.minus(DAYS_BACK, ChronoUnit.DAYS), now);
  }

  private View page(Initiative mine, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Map<LocalDate, List<OrganiserSignUpPage.Coming>> dates = new LinkedHashMap<>();
    signUps
        .from(mine, spoken.today())
        .forEach(
            one ->
                dates.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(coming(one, frame)));
    String places = mine.welcome().capacity() == null ? "" : mine.welcome().capacity().toString();
    return new View(
        "initiative/organiser-sign-ups",
        new OrganiserSignUpPage(
            frame,
            problems,
            fields,
            mine.reference(),
            mine.name(),
            mine.signUp(),
            fields.ticked("plekken") ? fields.line("plekken") : places,
            dates.entrySet().stream()
                .map(
                    date ->
                        new OrganiserSignUpPage.Date(spoken.day(date.getKey()), date.getValue()))
                .toList(),
            past(mine).stream()
                .map(date -> date.start().toLocalDate())
                .sorted(java.util.Comparator.reverseOrder())
                .map(
                    day ->
                        new Option(
                            day.toString(),
                            spoken.plainDay(day),
                            day.toString().equals(fields.line("dag"))))
                .toList()));
  }

  private static OrganiserSignUpPage.Coming coming(SignUp one, Frame frame) {
    String status = one.status().code();
    boolean call = one.email().isEmpty() && one.status().news();
    String reach = one.telephone().or(one::email).orElse("");
    return new OrganiserSignUpPage.Coming(
        one.id(),
        one.firstName(),
        reach,
        frame.t("sign-up.status." + status),
        one.status().tone(),
        call ? frame.t("sign-up.call." + status, one.firstName(), reach) : "",
        call && one.status() == SignUpStatus.OFFERED);
  }

  private Initiative held(String reference, Fields fields) {
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    return initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private static String page(String reference) {
    return OrganiserPages.page(reference) + "/aanmeldingen";
  }
}
