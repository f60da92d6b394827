package nl.omzien.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.omzien.platform.Settings;
import nl.omzien.web.Cookies;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SameOriginFilter;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Where a person is signed in, and signing out: here or anywhere. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

  @Inject private Frames frames;
  @Inject private Visitor visitor;
  @Inject private SignInSessions sessions;
  @Inject private Settings settings;
  @Inject private Flash flash;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** All browsers in which she is signed in. */
  @GET
  @Path("mijn/sessies")
  @Transactional
  public View list() {
    Frame frame = frames.frame();
    String current =
        Cookies.value(request, SameOriginFilter.SESSION_COOKIE).map(sessions::hash).orElse("");
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<SessionsPage.Row> rows =
        sessions.of(visitor).stream()
            .map(
                session ->
                    new SessionsPage.Row(
                        session.id(),
                        session.device(),
                        spoken.ago(session.seenAt()),
                        session.opensWith(current)))
            .toList();
    return new View("security/sessions", new SessionsPage(frame, rows));
  }

  /** Ends one of them. */
  @POST
  @Path("mijn/sessies/{id}/einde")
  @Transactional
  public Response end(@PathParam("id") long id) {
    if (!sessions.end(visitor, id)) {
      throw new NotFoundException();
    }
    return flash.seeOther("/mijn/sessies", "flash.session-ended");
  }

  /** Signs out here. */
  @POST
  @Path("afmelden")
  @Transactional
  public Response signOut() {
    Cookies.value(request, SameOriginFilter.SESSION_COOKIE).ifPresent(sessions::end);
    Response answer = flash.seeOther("/", "flash.signed-out");
    return Response.fromResponse(answer).cookie(SessionCookie.gone(settings)).build();
  }
}
