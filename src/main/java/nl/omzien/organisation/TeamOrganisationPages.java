package nl.omzien.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Places;
import nl.omzien.platform.Reference;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The teams keep the social map: what is new, what changed, what still holds, what is gone. */
@Path("/team/sociale-kaart")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamOrganisationPages {

  private static final String HERE = "/team/sociale-kaart";
  private static final String NEW = HERE + "/nieuw";
  private static final String WHY = "reden";
  private static final int LONGEST_WHY = 200;

  @Inject private Organisations organisations;
  @Inject private Keeping keeping;
  @Inject private TeamOrganisationViews views;
  @Inject private Places places;
  @Inject private People people;
  @Inject private Taxonomy taxonomy;
  @Inject private Screening screening;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them, or those that must be checked, or those that were taken off. */
  @GET
  @Transactional
  public View all(@QueryParam("toon") @DefaultValue("") String shown) {
    visitor.requireStaff();
    return views.all(shown);
  }

  /** The form for a new one. */
  @GET
  @Path("/nieuw")
  @Transactional
  public View begin() {
    visitor.requireStaff();
    Fields fields =
        drafts
            .find(request, NEW, visitor.personId())
            .orElseGet(() -> Fields.none().withAll(Column.TALEN.code(), Set.of("nl")))
            .with(OrganisationForm.NUMBER, Reference.next());
    return views.added(fields, new Problems(frames.texts()));
  }

  /** A new one; the same form twice makes one. */
  @POST
  @Path("/nieuw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response add(MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, NEW);
    Problems problems = new Problems(frames.texts());
    Optional<Entry> entry = reader().read(OrganisationForm.told(fields), problems);
    if (entry.isEmpty()) {
      return Response.status(422).entity(views.added(fields, problems)).build();
    }
    String number = fields.line(OrganisationForm.NUMBER);
    keeping.addOnce(Reference.plausible(number) ? number : Reference.next(), entry.get(), visitor);
    drafts.forget(request, NEW, visitor.personId());
    return flash.seeOther(HERE, "flash.organisation-added");
  }

  /** One of them, to change it. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Organisation organisation =
        organisations.find(visitor, reference).orElseThrow(NotFoundException::new);
    Fields fields =
        drafts
            .find(request, page(reference), visitor.personId())
            .orElseGet(() -> OrganisationForm.fields(organisation));
    return views.one(organisation, fields, new Problems(frames.texts()));
  }

  /** What it is now. */
  @POST
  @Path("/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response change(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = typed(posted, page(reference));
    Organisation organisation = held(reference);
    Problems problems = new Problems(frames.texts());
    Optional<Entry> entry = reader().read(OrganisationForm.told(fields), problems);
    if (entry.isEmpty()) {
      return Response.status(422).entity(views.one(organisation, fields, problems)).build();
    }
    keeping.change(organisation, entry.get(), visitor);
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther(HERE, "flash.organisation-changed");
  }

  /** One click: all of it still holds. */
  @POST
  @Path("/{reference}/nagekeken")
  @Transactional
  public Response checked(@PathParam("reference") String reference) {
    keeping.checked(held(reference), visitor);
    return flash.seeOther(
        HERE + "?toon=" + TeamOrganisationViews.DUE, "flash.organisation-checked");
  }

  /** It is taken off, with a reason. */
  @POST
  @Path("/{reference}/weg")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response withdraw(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of(WHY));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none(), page(reference));
    }
    Organisation organisation = held(reference);
    String why = fields.line(WHY);
    if (why.isEmpty() || why.length() > LONGEST_WHY) {
      Problems problems = new Problems(frames.texts());
      if (why.isEmpty()) {
        problems.add("reden", "team-organisation.why.empty");
      } else {
        problems.add("reden", "initiative.long", LONGEST_WHY);
      }
      Fields all = OrganisationForm.fields(organisation).with(WHY, why);
      return Response.status(422).entity(views.one(organisation, all, problems)).build();
    }
    keeping.withdraw(organisation, why, visitor);
    return flash.seeOther(HERE, "flash.organisation-withdrawn");
  }

  /** It is there again. */
  @POST
  @Path("/{reference}/terug")
  @Transactional
  public Response list(@PathParam("reference") String reference) {
    keeping.list(held(reference), visitor);
    return flash.seeOther(page(reference), "flash.organisation-listed");
  }

  private Organisation held(String reference) {
    visitor.requireStaff();
    return organisations.hold(visitor, reference).orElseThrow(NotFoundException::new);
  }

  /** What she typed waits when her session is over. */
  private Fields typed(MultivaluedMap<String, String> posted, String page) {
    Fields fields = OrganisationForm.of(Fields.posted(posted));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page);
    }
    visitor.requireStaff();
    return fields;
  }

  private EntryReader reader() {
    return new EntryReader(
        new Known(places, taxonomy), screening, people.find(visitor.id()).flatMap(Person::team));
  }

  private static String page(String reference) {
    return HERE + "/" + reference;
  }
}
