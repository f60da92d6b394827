package nl.omzien.moderation;

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
import java.time.Duration;
import java.util.List;
import nl.omzien.place.Places;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Vault;
import nl.omzien.security.ClientAddress;
import nl.omzien.security.Rates;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;
import nl.omzien.web.View;

/**
 * Telling the team of a worry about somebody, with or without an account. Whom to call stands above
 * the form; who has not told the person yet is helped to do that first, unless it is not safe.
 */
@Path("/zorgen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConcernPages {

  private static final int PER_NETWORK = 60;
  private static final List<DangerKind> URGENT =
      List.of(DangerKind.DANGER_NOW, DangerKind.VIOLENCE, DangerKind.SUICIDE, DangerKind.WORRY);

  @Inject private Concerns concerns;
  @Inject private Places places;
  @Inject private Screening screening;
  @Inject private HelpLines helpLines;
  @Inject private Redaction redaction;
  @Inject private Vault vault;
  @Inject private Rates rates;
  @Inject private ClientAddress client;
  @Inject private Secrets secrets;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Transactional
  public Response form() {
    return page(200, ConcernForm.fresh(), new Problems(frames.texts()), false);
  }

  /** Keeps it for the team of the district, sealed. Twice is once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> posted) {
    ConcernForm form = ConcernForm.of(posted, redaction);
    Problems problems = form.check(places, frames.texts());
    if (!problems.none()) {
      return page(422, form, problems, false);
    }
    if (form.toTalkFirst()) {
      return page(200, form, problems, true);
    }
    if (!concerns.known(form.number())) {
      if (!mayTell()) {
        problems.add("woorden", "report.too-many", frames.frame().telephone());
        return page(429, form, problems, false);
      }
      concerns.add(concern(form));
    }
    return Response.seeOther(URI.create("/zorgen/verstuurd")).build();
  }

  /** What happens next. */
  @GET
  @Path("/verstuurd")
  public View sent() {
    return new View("moderation/concern-sent", new PlainPage(frames.frame()));
  }

  private Concern concern(ConcernForm form) {
    Concern concern =
        new Concern(
            form.number(),
            form.where(places).orElseThrow(),
            form.knows().orElseThrow(),
            vault.seal(Concern.KIND, form.words()),
            clock.instant());
    concern.alarm(screening.danger(form.words()));
    concern.toldBy(
        visitor.personId(),
        vault.seal(Concern.KIND, form.contact()),
        form.email().isPresent(),
        frames.texts().language().code());
    return concern;
  }

  private boolean mayTell() {
    return rates.within(
        "concern-from:" + secrets.hash("rate", client.network(request)),
        PER_NETWORK,
        Duration.ofHours(1));
  }

  private Response page(int status, ConcernForm form, Problems problems, boolean talkFirst) {
    Frame frame = frames.frame();
    return Response.status(status)
        .entity(
            new View(
                "moderation/concern",
                new ConcernPage(
                    frame,
                    problems,
                    form.fields(),
                    urgent(frame.texts()),
                    form.places(places, frame.texts()),
                    form.knows(frame.texts()),
                    talkFirst)))
        .build();
  }

  private List<DangerNote> urgent(Texts texts) {
    return URGENT.stream().map(kind -> helpLines.note(kind, texts)).toList();
  }
}
