package nl.omzien.request;

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
import java.net.URI;
import java.util.Optional;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.security.SignInDoor;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * Asking for help: her words, a few questions, a look at what others will see, and only then who
 * she is. What she typed is kept on the server between the steps, so that nothing is lost.
 */
@Path("/vraag")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AskPages {

  /** Under which name the form is kept until it is sent. */
  public static final String DRAFT = "/vraag";

  /** Where she goes on after the details: what is there already (package gathering). */
  private static final String ACTIVITIES = "/vraag/activiteiten";

  /** Marks a draft that waits only for the code from the mail. */
  static final String READY = "klaar";

  static final String FORM_NUMBER = "nummer";

  @Inject private AskViews views;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Asking asking;
  @Inject private People people;
  @Inject private Redaction redaction;
  @Inject private SignInDoor door;
  @Inject private Flash flash;
  @Inject private Frames frames;
  @Inject private HttpServletRequest request;

  /** Step one: in her own words. */
  @GET
  public View words() {
    return views.words(kept(), new Problems(frames.texts()));
  }

  /** Keeps her words. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepWords(MultivaluedMap<String, String> form) {
    Fields fields = merged(form);
    Problems problems = views.form(fields).checkWords();
    return problems.none()
        ? step("/vraag/gegevens", fields)
        : again(views.words(fields, problems), fields);
  }

  /** Step two: kind, place, time, how to reach her. */
  @GET
  @Path("/gegevens")
  @Transactional
  public Response details() {
    Fields fields = kept();
    return views.form(fields).checkWords().none()
        ? Response.ok(views.details(fields, new Problems(frames.texts()))).build()
        : back("/vraag");
  }

  /** Keeps them. */
  @POST
  @Path("/gegevens")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepDetails(MultivaluedMap<String, String> form) {
    Fields fields = kept().without("niet-bellen", "jonger", READY).with(posted(form));
    Problems problems = views.form(fields).checkDetails();
    return problems.none()
        ? step(ACTIVITIES, views.withPublicText(fields))
        : again(views.details(fields, problems), fields);
  }

  /** Step three: what others will see. */
  @GET
  @Path("/controle")
  @Transactional
  public Response preview() {
    Fields fields = kept();
    if (!views.form(fields).checkWords().none()) {
      return back("/vraag");
    }
    return views.form(fields).checkDetails().none()
        ? Response.ok(views.preview(fields, new Problems(frames.texts()))).build()
        : back("/vraag/gegevens");
  }

  /** Sends it, or takes personal data out, or asks for the code from the mail. */
  @POST
  @Path("/controle")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response send(MultivaluedMap<String, String> posted) {
    Fields fields = kept().without("toestemming", READY).with(posted(posted));
    Optional<HelpRequest> earlier = asking.earlier(fields.line(FORM_NUMBER), visitor);
    if (earlier.isPresent()) {
      drafts.forget(request, DRAFT, visitor.personId());
      return visitor.signedIn()
          ? flash.seeOther("/mijn/vragen/" + earlier.get().reference(), "flash.asked")
          : back("/vraag/gebeld");
    }
    if (fields.ticked("weghalen")) {
      String cleaned = views.withoutPersonalData(fields.text("tekst"));
      return step("/vraag/controle", fields.without("weghalen").with("tekst", cleaned));
    }
    HelpRequestForm form = views.form(fields);
    if (!form.checkWords().none() || !form.checkDetails().none()) {
      return step("/vraag/gegevens", fields);
    }
    Problems problems = views.checkBeforeSending(fields, visitor.signedIn());
    return problems.none() ? send(fields, form) : again(views.preview(fields, problems), fields);
  }

  private Response send(Fields fields, HelpRequestForm form) {
    String number = fields.line(FORM_NUMBER);
    if (visitor.signedIn()) {
      Person person = people.find(visitor.id()).orElseThrow();
      HelpRequest kept = asking.byHerself(form, number, person);
      drafts.forget(request, DRAFT, visitor.personId());
      return flash.seeOther("/mijn/vragen/" + kept.reference(), "flash.asked");
    }
    Optional<Email> email = Email.parse(fields.line("email"));
    if (email.isEmpty()) {
      asking.byTelephoneNumber(form, number, known(form));
      drafts.forget(request, DRAFT, visitor.personId());
      return back("/vraag/gebeld");
    }
    if (!door.mayAsk(email.get())) {
      Problems problems = new Problems(frames.texts());
      problems.add("email", "sign-in.too-many");
      return again(views.preview(fields, problems), fields);
    }
    Response kept = step("/aanmelden/code", fields.with(READY, "ja"));
    return Response.fromResponse(kept)
        .cookie(door.mailCode(email.get(), "/vraag/verstuurd"))
        .build();
  }

  private Person known(HelpRequestForm form) {
    return people
        .withTelephoneOnly(form.telephone().orElseThrow())
        .orElseGet(() -> people.add(views.personWithTelephone(form)));
  }

  /**
   * Where the code leads: the request was kept in the step that signed her in. What is still a
   * draft could not be: its date has passed meanwhile, for instance.
   */
  @GET
  @Path("/verstuurd")
  @Transactional
  public Response sent() {
    if (views.form(kept()).checkWords().none()) {
      return back("/vraag/controle");
    }
    return views
        .newestOf(visitor)
        .map(newest -> flash.seeOther("/mijn/vragen/" + newest.reference(), "flash.asked"))
        .orElseGet(() -> back("/vraag/controle"));
  }

  /** A telephone number only: the team calls. */
  @GET
  @Path("/gebeld")
  public View willBeCalled() {
    return views.willBeCalled();
  }

  private Fields kept() {
    return drafts.find(request, DRAFT, visitor.personId()).orElseGet(Fields::none);
  }

  private Fields merged(MultivaluedMap<String, String> form) {
    return kept().without(READY).with(posted(form));
  }

  private Fields posted(MultivaluedMap<String, String> form) {
    return HelpRequestForm.storable(Fields.posted(form), redaction);
  }

  private Response step(String path, Fields fields) {
    Fields numbered =
        fields.line(FORM_NUMBER).isEmpty() ? fields.with(FORM_NUMBER, Secrets.token()) : fields;
    return Response.seeOther(URI.create(path))
        .cookie(drafts.keep(request, DRAFT, numbered))
        .build();
  }

  private Response again(View view, Fields fields) {
    return Response.status(422).entity(view).cookie(drafts.keep(request, DRAFT, fields)).build();
  }

  private static Response back(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  static boolean byTelephone(HelpRequestForm form) {
    return form.reachBy().filter(ReachBy.TELEPHONE::equals).isPresent();
  }
}
