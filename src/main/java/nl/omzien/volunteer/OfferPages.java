package nl.omzien.volunteer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Letters;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Offering help: in her own words, then what, when, where and how much. And pausing. */
@Path("/helpen/aanbod")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfferPages {

  private static final String DRAFT = "/helpen/aanbod/gegevens";

  @Inject private OfferViews views;
  @Inject private Volunteers volunteers;
  @Inject private Visitor visitor;
  @Inject private People people;
  @Inject private Drafts drafts;
  @Inject private Redaction redaction;
  @Inject private Appeals appeals;
  @Inject private Measures measures;
  @Inject private History history;
  @Inject private Letters letters;
  @Inject private Flash flash;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** Step one: in her own words. */
  @GET
  @Transactional
  public View words() {
    return views.words(kept(), new Problems(frames.texts()));
  }

  /** Keeps her words. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keepWords(MultivaluedMap<String, String> form) {
    Fields fields = kept().with(posted(form));
    Problems problems = views.form(fields).checkWords();
    if (!problems.none()) {
      return Response.status(422)
          .entity(views.words(fields, problems))
          .cookie(drafts.keep(request, DRAFT, fields))
          .build();
    }
    return Response.seeOther(URI.create(DRAFT))
        .cookie(drafts.keep(request, DRAFT, fields.without("vaardigheden")))
        .build();
  }

  /** Step two: what, when, where, how much. */
  @GET
  @Path("/gegevens")
  @Transactional
  public Response details() {
    Fields fields = kept();
    return views.form(fields).checkWords().none()
        ? Response.ok(views.details(fields, new Problems(frames.texts()))).build()
        : Response.seeOther(URI.create("/helpen/aanbod")).build();
  }

  /** Keeps the offer. Sent twice, it is the same offer. */
  @POST
  @Path("/gegevens")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> posted) {
    Fields fields = Fields.none().with("woorden", kept().text("woorden")).with(posted(posted));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    OfferForm form = views.form(fields);
    Problems problems = form.checkAll();
    if (!problems.none()) {
      return Response.status(422)
          .entity(views.details(fields, problems))
          .cookie(drafts.keep(request, DRAFT, fields))
          .build();
    }
    Person person = people.lock(visitor.id());
    measures.requireMayHelp(person);
    person.introduce(form.firstName(), form.lastName(), form.offer().neighbourhood());
    form.telephone().ifPresent(person::reachedAt);
    Optional<Volunteer> existing = volunteers.mine(visitor);
    existing.ifPresentOrElse(
        volunteer -> change(volunteer, form.offer()), () -> add(person, form.offer()));
    volunteers.mine(visitor).ifPresent(volunteer -> holiday(volunteer, form));
    drafts.forget(request, DRAFT, visitor.personId());
    return flash.seeOther("/helpen", existing.isEmpty() ? "flash.offered" : "flash.offer-changed");
  }

  private void add(Person person, Offer offer) {
    Instant now = clock.instant();
    String reference = Reference.next();
    Review review =
        new Review(ReviewKind.OFFER, reference, offer.neighbourhood().district().code(), now);
    Volunteer volunteer = volunteers.add(new Volunteer(reference, person, review, offer, now));
    history.add(Volunteer.KIND, volunteer.id(), person.id(), "offered", "");
    letters.to(person, "offered").action("action", "/helpen").send();
  }

  private static void holiday(Volunteer volunteer, OfferForm form) {
    form.holiday()
        .ifPresentOrElse(days -> volunteer.away(days.from(), days.until()), volunteer::staysHere);
  }

  private void change(Volunteer volunteer, Offer offer) {
    volunteer.change(offer, clock.instant());
    if (volunteer.review().waiting()) {
      appeals.lapse(volunteer.review());
    }
    history.add(Volunteer.KIND, volunteer.id(), visitor.id(), "changed", "");
  }

  /** She wants no new requests for a while. */
  @POST
  @Path("/pauze")
  @Transactional
  public Response pause() {
    own().pause();
    return flash.seeOther("/helpen", "flash.paused");
  }

  /** She is back. */
  @POST
  @Path("/hervatting")
  @Transactional
  public Response resume() {
    own().resume();
    return flash.seeOther("/helpen", "flash.resumed");
  }

  private Volunteer own() {
    return volunteers.mine(visitor).orElseThrow(NotFoundException::new);
  }

  private Fields kept() {
    Fields offered = volunteers.mine(visitor).map(views::fields).orElseGet(Fields::none);
    // who changes her offer when her session is over, sends the second step without her words
    return drafts
        .find(request, DRAFT, visitor.personId())
        .map(
            draft ->
                draft.text("woorden").isEmpty()
                    ? draft.with("woorden", offered.text("woorden"))
                    : draft)
        .orElse(offered);
  }

  private Fields posted(MultivaluedMap<String, String> form) {
    return OfferForm.storable(Fields.posted(form), redaction);
  }
}
