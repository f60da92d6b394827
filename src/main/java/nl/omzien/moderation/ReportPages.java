package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.omzien.platform.Secrets;
import nl.omzien.security.ClientAddress;
import nl.omzien.security.Rates;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * Saying that something is not right, without an account (Digital Services Act art. 16): about
 * anything that she can see. What she cannot see gets the answer that it is not there any more.
 */
@Path("/klopt-niet")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  /** A library or a community centre is one network too. */
  private static final int PER_NETWORK = 60;

  @Inject @Any private Instance<ShownSource> sources;
  @Inject private Reports reports;
  @Inject private Redaction redaction;
  @Inject private Rates rates;
  @Inject private ClientAddress client;
  @Inject private Secrets secrets;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response form(@PathParam("reference") String reference) {
    return shown(reference)
        .map(about -> answer(200, about, ReportForm.fresh(), new Problems(frames.texts())))
        .orElseGet(this::gone);
  }

  /** Keeps it for the team. Twice is once. */
  @POST
  @Path("/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Optional<Shown> about = shown(reference);
    if (about.isEmpty()) {
      return gone();
    }
    ReportForm form = ReportForm.of(posted, redaction);
    Problems problems = form.check(frames.texts());
    if (!problems.none()) {
      return answer(422, about.get(), form, problems);
    }
    if (!reports.known(form.number())) {
      if (!mayTell()) {
        problems.add("reden", "report.too-many", frames.frame().telephone());
        return answer(429, about.get(), form, problems);
      }
      Report report =
          new Report(
              form.number(),
              about.get(),
              form.reason().orElseThrow(),
              form.words(),
              clock.instant());
      form.email().ifPresent(address -> report.toldTo(address, frames.texts().language().code()));
      reports.add(report);
    }
    return Response.seeOther(URI.create("/klopt-niet/verstuurd")).build();
  }

  /** What happens next. */
  @GET
  @Path("/verstuurd")
  public View sent() {
    return new View("moderation/report-sent", new PlainPage(frames.frame()));
  }

  private boolean mayTell() {
    return rates.within(
        "report-from:" + secrets.hash("rate", client.network(request)),
        PER_NETWORK,
        Duration.ofHours(1));
  }

  private Optional<Shown> shown(String reference) {
    return sources.stream()
        .flatMap(source -> source.shown(visitor, reference).stream())
        .findFirst();
  }

  private Response answer(int status, Shown about, ReportForm form, Problems problems) {
    Frame frame = frames.frame();
    return Response.status(status)
        .entity(
            new View(
                "moderation/report",
                new ReportPage(
                    frame,
                    problems,
                    form.fields(),
                    about.reference(),
                    about.text(),
                    form.reasons(frame.texts()))))
        .build();
  }

  /** The same for what is gone, what was never shown to her, and what never was. */
  private Response gone() {
    return Response.status(Response.Status.NOT_FOUND)
        .entity(new View("moderation/report-gone", new PlainPage(frames.frame())))
        .build();
  }
}
