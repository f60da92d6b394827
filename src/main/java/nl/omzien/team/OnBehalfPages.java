package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.Secrets;
import nl.omzien.request.Asking;
import nl.omzien.request.Channel;
import nl.omzien.request.ElsewhereProposals;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestForm;
import nl.omzien.request.Wishes;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.ShortText;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/**
 * A member writes down a question for somebody who telephoned or walked in: one page, two minutes.
 */
@Path("/team/nieuwe-vraag")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OnBehalfPages {

  private static final String PATH = "/team/nieuwe-vraag";

  @Inject private Asking asking;
  @Inject private People people;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Understanding understanding;
  @Inject private ShortText shortText;
  @Inject private ElsewhereProposals elsewhere;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form, perhaps with what was typed before the session was over. */
  @GET
  @Transactional
  public View form() {
    visitor.requireStaff();
    Fields fields =
        drafts
            .find(request, PATH, visitor.personId())
            .orElseGet(() -> Fields.none().with("nummer", Secrets.token()));
    return page(fields, new Problems(frames.texts()));
  }

  /** Keeps the question, with the channel and her spoken consent. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> posted) {
    Fields fields = HelpRequestForm.storable(Fields.posted(posted), redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    visitor.requireStaff();
    Optional<HelpRequest> earlier = asking.earlier(fields.line("nummer"), visitor);
    if (earlier.isPresent()) {
      return flash.seeOther("/team/vragen/" + earlier.get().reference(), "flash.written-down");
    }
    OnBehalfForm form = form(fields);
    Problems problems = form.check(visitor);
    if (!problems.none()) {
      return Response.status(422).entity(page(form.fields(), problems)).build();
    }
    HelpRequest kept =
        asking.onBehalf(
            form.request(),
            fields.line("nummer"),
            person(form),
            form.channel(),
            people.find(visitor.id()).orElseThrow());
    drafts.forget(request, PATH, visitor.personId());
    return flash.seeOther("/team/vragen/" + kept.reference(), "flash.written-down");
  }

  private OnBehalfForm form(Fields fields) {
    LocalDate today = new SpokenTime(frames.texts(), clock).today();
    return OnBehalfForm.of(
        fields, frames.texts(), places, taxonomy, understanding, shortText, today);
  }

  private Person person(OnBehalfForm form) {
    return form.email()
        .flatMap(people::withEmail)
        .or(() -> form.request().telephone().flatMap(people::withTelephoneOnly))
        .orElseGet(() -> people.add(form.newPerson(clock.instant())));
  }

  private View page(Fields fields, Problems problems) {
    Frame frame = frames.frame();
    List<Option> categories = new ArrayList<>();
    categories.add(
        new Option("", frame.t("behalf.category.by-words"), fields.line("soort").isEmpty()));
    taxonomy
        .categories()
        .forEach(
            category ->
                categories.add(
                    new Option(
                        category.code(),
                        category.label(),
                        category.code().equals(fields.line("soort")))));
    return new View(
        "team/on-behalf",
        new OnBehalfPage(
            frame,
            problems,
            fields,
            categories,
            Stream.of(Channel.values())
                .filter(channel -> channel != Channel.ONLINE)
                .map(
                    channel ->
                        new Option(
                            channel.code(),
                            frame.t("channel." + channel.code()),
                            channel.code().equals(fields.line("kanaal"))))
                .toList(),
            Wishes.of(fields, elsewhere.of(fields.line("soort")), frame),
            places.neighbourhoods().stream()
                .filter(place -> visitor.serves(place.district().code()))
                .map(Neighbourhood::name)
                .toList()));
  }
}
