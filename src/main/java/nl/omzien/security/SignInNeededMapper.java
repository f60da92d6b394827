package nl.omzien.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.omzien.web.Drafts;
import nl.omzien.web.LocalPath;

/** Leads to the sign-in page, and back afterwards. A form that was sent is kept as a draft. */
@Provider
public class SignInNeededMapper implements ExceptionMapper<SignInNeeded> {

  @Inject private HttpServletRequest request;
  @Inject private Drafts drafts;

  @Override
  public Response toResponse(SignInNeeded needed) {
    String back = needed.page().orElseGet(() -> page(needed));
    Response.ResponseBuilder response =
        Response.seeOther(
            URI.create("/aanmelden?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    needed.typed().ifPresent(fields -> response.cookie(drafts.keep(request, back, fields)));
    return response.build();
  }

  /** A button without a form of its own is sent to an address that shows nothing. */
  private String page(SignInNeeded needed) {
    boolean shows = request.getMethod().equals("GET") || needed.typed().isPresent();
    return shows ? request.getRequestURI() : LocalPath.of(cameFrom(), "/mijn");
  }

  private String cameFrom() {
    String referrer = request.getHeader("Referer");
    try {
      return referrer == null ? null : new URI(referrer).getRawPath();
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }
}
