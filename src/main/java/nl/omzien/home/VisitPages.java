package nl.omzien.home;

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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.omzien.person.People;
import nl.omzien.platform.Settings;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Language;
import nl.omzien.web.LanguageChoice;
import nl.omzien.web.LocalPath;

/** What a visitor may do on every page: choose a language, leave in a hurry. */
@Path("/")
@RequestScoped
public class VisitPages {

  private static final URI SOMEWHERE_ELSE = URI.create("https://www.buienradar.nl/");

  @Inject private Settings settings;
  @Inject private Visitor visitor;
  @Inject private People people;
  @Inject private Drafts drafts;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** Chooses a language and comes back to the same page. */
  @POST
  @Path("taal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response language(MultivaluedMap<String, String> form) {
    Fields fields = Fields.posted(form);
    Language language = Language.of(fields.line("taal")).orElse(Language.DUTCH);
    visitor.personId().flatMap(people::find).ifPresent(person -> person.speaks(language.code()));
    return Response.seeOther(URI.create(LocalPath.of(fields.line("terug"), "/")))
        .cookie(LanguageChoice.cookie(language, settings.secure()))
        .build();
  }

  /** Leaves at once: what was being written is gone, and so is the way back to it. */
  @POST
  @Path("snel-weg")
  public Response quickExit() {
    return Response.seeOther(SOMEWHERE_ELSE).cookie(drafts.forgetAll(request)).build();
  }

  /** Whom to tell about a hole in the fence (RFC 9116). */
  @GET
  @Path(".well-known/security.txt")
  @Produces(MediaType.TEXT_PLAIN)
  public String securityText() {
    return "Contact: "
        + settings.securityContact()
        + "\nExpires: "
        + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(180, ChronoUnit.DAYS)
        + "\nPreferred-Languages: nl, en\nCanonical: "
        + settings.url().resolve("/.well-known/security.txt")
        + "\n";
  }
}
