package nl.omzien.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;

/**
 * <i>Ga de eerste keer met mij mee</i>, from the page of an activity: who is afraid to go alone
 * asks for company, without asking anything else.
 */
@Path("/activiteiten/{activity}/eerste-keer")
@RequestScoped
public class FirstTimePages {

  @Inject private Initiatives initiatives;
  @Inject private Accompanying accompanying;
  @Inject private People people;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** One tick, and a date. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response comeAlong(
      @PathParam("activity") String activity, MultivaluedMap<String, String> form) {
    Initiative initiative = initiatives.find(activity).orElseThrow(NotFoundException::new);
    String page = "/activiteiten/" + initiative.reference();
    Fields fields = Fields.posted(form);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields.only(Set.of("dag", "meegaan")), page);
    }
    if (!fields.ticked("meegaan")) {
      return flash.seeOther(page, "flash.first-time-tick");
    }
    Person person = people.find(visitor.id()).orElseThrow();
    Optional<FirstTime> asked =
        day(fields)
            .flatMap(
                day ->
                    accompanying.ask(
                        person, initiative, Optional.of(day), Optional.empty(), Optional.empty()));
    drafts.forget(request, page, visitor.personId());
    return asked
        .map(
            firstTime ->
                flash.seeOther("/mijn/vragen/" + firstTime.task().reference(), "flash.first-time"))
        .orElseGet(() -> flash.seeOther(page, "flash.first-time-over"));
  }

  private static Optional<LocalDate> day(Fields fields) {
    try {
      return Optional.of(LocalDate.parse(fields.line("dag")));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
