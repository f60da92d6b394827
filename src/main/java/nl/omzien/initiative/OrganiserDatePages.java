package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;

/**
 * Dates that are otherwise: one that is left out or moved, a stop in summer, who sits there. The
 * words stay as the team read them, so nobody reads this again; the calendars follow at once.
 */
@Path("/mijn/initiatieven/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserDatePages {

  private static final int LONGEST = 200;
  private static final int LONGEST_STOP = 184;

  @Inject private Initiatives initiatives;
  @Inject private OrganiserViews views;
  @Inject private DateNews news;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** One date is left out, or on another day. */
  @POST
  @Path("/datum")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response otherwise(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, Set.of("dag", "naar", "van", "tot", "reden"), "reden");
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    Optional<Occurrence> date = date(mine, fields.line("dag"));
    if (date.isEmpty()) {
      problems.add("dag", "organiser.date.problem");
    }
    boolean moves = !fields.line("naar").isEmpty();
    LocalDate today = clock.instant().atZone(mine.recurrence().zone()).toLocalDate();
    Optional<LocalDate> to =
        Typed.day(fields.line("naar"))
            .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)));
    if (moves && to.isEmpty()) {
      problems.add("naar", "organiser.to.problem");
    }
    said(problems, "reden", fields.text("reden"));
    if (!problems.none()) {
      return Response.status(422).entity(views.page(mine, fields, problems)).build();
    }
    Recurrence recurrence = mine.recurrence();
    LocalTime from = Typed.time(fields.line("van")).orElse(recurrence.from());
    LocalTime until = Typed.time(fields.line("tot")).orElse(recurrence.until());
    LocalDate day = date.get().start().toLocalDate();
    Deviation otherwise = new Deviation(day, to, from, until, fields.text("reden"));
    mine.retimed(mine.timetable().with(otherwise), clock.instant());
    news.changed(mine, recurrence, mine.location(), otherwise.reason());
    noted(mine, moves ? "moved" : "cancelled", day + ": " + fields.text("reden"));
    return flash.seeOther(
        OrganiserPages.page(reference), moves ? "flash.date-moved" : "flash.date-cancelled");
  }

  private Optional<Occurrence> date(Initiative mine, String typed) {
    return Typed.day(typed)
        .flatMap(mine.recurrence()::on)
        .filter(date -> date.end().toInstant().isAfter(clock.instant()));
  }

  /** A while without: in summer, or when nobody can. */
  @POST
  @Path("/pauze")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response stop(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, Set.of("stop-van", "stop-tot"), "stop-van");
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    Optional<LocalDate> from = Typed.day(fields.line("stop-van"));
    Optional<LocalDate> until =
        Typed.day(fields.line("stop-tot"))
            .filter(last -> from.isPresent() && !last.isBefore(from.get()))
            .filter(last -> last.isBefore(from.get().plusDays(LONGEST_STOP)));
    if (from.isEmpty()) {
      problems.add("stop-van", "organiser.stop.problem");
    }
    if (until.isEmpty()) {
      problems.add("stop-tot", "organiser.stop.problem");
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.page(mine, fields, problems)).build();
    }
    Recurrence recurrence = mine.recurrence();
    Set<LocalDate> days =
        recurrence
            .between(
                from.get().atStartOfDay(recurrence.zone()).toInstant(),
                until.get().plusDays(1).atStartOfDay(recurrence.zone()).toInstant())
            .stream()
            .map(date -> date.start().toLocalDate())
            .collect(Collectors.toSet());
    mine.retimed(mine.timetable().without(days), clock.instant());
    news.changed(mine, recurrence, mine.location(), "");
    noted(mine, "stopped", from.get() + " - " + until.get());
    return flash.seeOther(OrganiserPages.page(reference), "flash.stop-kept");
  }

  /** Who sits there by turns, a line each. */
  @POST
  @Path("/rooster")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response roster(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, Set.of("rooster"), "rooster");
    Initiative mine = held(reference, fields);
    Problems problems = new Problems(frames.texts());
    List<String> names =
        fields.text("rooster").lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    if (!names.isEmpty() && !Roster.possible(mine.recurrence())) {
      problems.add("rooster", "organiser.roster.weekly");
    } else if (!names.isEmpty()) {
      said(problems, "rooster", fields.text("rooster"));
    }
    if (!problems.none()) {
      return Response.status(422).entity(views.page(mine, fields, problems)).build();
    }
    mine.retimed(
        mine.timetable().withRoster(Roster.of(names, mine.recurrence(), clock.instant())),
        clock.instant());
    noted(mine, "roster", "");
    return flash.seeOther(OrganiserPages.page(reference), "flash.roster-kept");
  }

  /** Others read it without the team before them: short, and nobody's number or address. */
  private void said(Problems problems, String field, String text) {
    if (text.isEmpty()) {
      problems.add(field, "initiative.empty");
    } else if (text.length() > LONGEST) {
      problems.add(field, "initiative.long", LONGEST);
    } else if (screening.sensitive(text)) {
      problems.add(field, "initiative.personal");
    }
  }

  private Fields typed(MultivaluedMap<String, String> posted, Set<String> names, String free) {
    Fields fields = Fields.posted(posted).only(names);
    return fields.with(free, redaction.storable(fields.text(free)));
  }

  private Initiative held(String reference, Fields fields) {
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, OrganiserPages.page(reference));
    }
    return initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private void noted(Initiative mine, String event, String note) {
    history.add(Initiative.KIND, mine.id(), visitor.id(), event, note);
  }
}
