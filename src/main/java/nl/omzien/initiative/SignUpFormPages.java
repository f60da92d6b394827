package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.Telephone;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.security.ClientAddress;
import nl.omzien.security.Rates;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Signing up for a date without an account: a first name, and one way to be reached. */
@Path("/activiteiten/{reference}/aanmelding")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignUpFormPages {

  private static final int DATES = 8;
  private static final int OTHERS = 2;
  private static final int DAYS_OF_OTHERS = 14;
  private static final int LONGEST_NAME = 80;
  private static final int PER_NETWORK = 60;
  private static final Duration AHEAD = Duration.ofDays(190);

  @Inject private Initiatives initiatives;
  @Inject private SignUps signUps;
  @Inject private Redaction redaction;
  @Inject private Rates rates;
  @Inject private ClientAddress client;
  @Inject private Secrets secrets;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Transactional
  public View form(@PathParam("reference") String reference) {
    Fields fresh = Fields.none().with("nummer", Secrets.token());
    return page(found(reference), fresh, new Problems(frames.texts()));
  }

  /** Signs her up, or puts her on the list of who waits. The same form sent twice does so once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response signUp(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Initiative initiative = found(reference);
    Fields fields =
        Fields.posted(posted).only(Set.of("dag", "voornaam", "email", "telefoon", "nummer"));
    fields = fields.with("voornaam", redaction.storable(fields.line("voornaam")));
    Problems problems = check(initiative, fields);
    if (!problems.none()) {
      return Response.status(422).entity(page(initiative, fields, problems)).build();
    }
    Initiative held =
        initiatives
            .hold(initiative.id())
            .filter(Initiative::seen)
            .orElseThrow(NotFoundException::new);
    String number = fields.line("nummer");
    boolean good = number.matches("[\\w-]{20,64}");
    if (good && signUps.known(number)) {
      return flash.seeOther("/activiteiten/" + reference, "flash.signed-up-before");
    }
    if (!rates.within(
        "sign-up-from:" + secrets.hash("rate", client.network(request)),
        PER_NETWORK,
        Duration.ofHours(1))) {
      problems.add("voornaam", "sign-up.too-many");
      return Response.status(429).entity(page(initiative, fields, problems)).build();
    }
    String token = Secrets.token();
    SignUp made =
        signUps.add(
            held,
            LocalDate.parse(fields.line("dag")),
            new Guest(
                fields.line("voornaam"),
                Email.parse(fields.line("email")).map(Email::address),
                Telephone.parse(fields.line("telefoon")).map(Telephone::number),
                frames.texts().language().code()),
            good ? number : Secrets.token(),
            token);
    return flash.seeOther(
        SignUpPages.page(token),
        made.status() == SignUpStatus.PLACE ? "flash.signed-up" : "flash.waits");
  }

  private Problems check(Initiative initiative, Fields fields) {
    Problems problems = new Problems(frames.texts());
    if (dates(initiative).stream()
        .noneMatch(date -> date.start().toLocalDate().toString().equals(fields.line("dag")))) {
      problems.add("dag", "organiser.date.problem");
    }
    if (fields.line("voornaam").isEmpty() || fields.line("voornaam").length() > LONGEST_NAME) {
      problems.add("voornaam", "sign-up.name.problem");
    }
    boolean mail = !fields.line("email").isEmpty();
    boolean call = !fields.line("telefoon").isEmpty();
    if (mail && Email.parse(fields.line("email")).isEmpty()) {
      problems.add("email", "sign-in.email.problem");
    }
    if (call && Telephone.parse(fields.line("telefoon")).isEmpty()) {
      problems.add("telefoon", "ask.telephone.problem");
    }
    if (!mail && !call) {
      problems.add("email", "sign-up.reach.empty");
    }
    return problems;
  }

  private List<Occurrence> dates(Initiative initiative) {
    return initiative.recurrence().between(clock.instant(), clock.instant().plus(AHEAD)).stream()
        .filter(date -> date.start().toInstant().isAfter(clock.instant()))
        .limit(DATES)
        .toList();
  }

  private View page(Initiative initiative, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    ZonedDateTime now = clock.instant().atZone(initiative.recurrence().zone());
    List<Option> days = new ArrayList<>();
    boolean full = false;
    for (Occurrence date : dates(initiative)) {
      LocalDate day = date.start().toLocalDate();
      boolean room = signUps.room(initiative, day);
      full |= !room;
      days.add(
          new Option(
              day.toString(),
              frame.t(room ? "sign-up.room" : "sign-up.full", spoken.at(date.start(), now)),
              day.toString().equals(fields.line("dag"))));
    }
    return new View(
        "initiative/sign-up-form",
        new SignUpFormPage(
            frame,
            problems,
            fields,
            initiative.reference(),
            initiative.name(),
            days,
            full ? others(initiative, spoken, now) : List.of()));
  }

  /** Two others of the kind, or of what it helps with, where nobody need sign up. */
  private List<Fact> others(Initiative full, SpokenOccurrence spoken, ZonedDateTime now) {
    return initiatives.upcoming(DAYS_OF_OTHERS).stream()
        .filter(dated -> !dated.initiative().id().equals(full.id()))
        .filter(dated -> !dated.initiative().signUp())
        .filter(
            dated ->
                dated.initiative().kind().equals(full.kind())
                    || dated.initiative().skills().stream().anyMatch(full.skills()::contains))
        .map(
            dated ->
                new Fact(
                    dated.initiative().name() + ", " + spoken.at(dated.occurrence().start(), now),
                    "/activiteiten/" + dated.initiative().reference()))
        .limit(OTHERS)
        .toList();
  }

  private Initiative found(String reference) {
    return Optional.of(reference)
        .flatMap(initiatives::find)
        .filter(Initiative::signUp)
        .orElseThrow(NotFoundException::new);
  }
}
