package nl.omzien.volunteer;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.omzien.web.LocalPath;

/** Leads to the code of conduct, and from there back to the page on which she was. */
@Provider
public class AgreementNeededMapper implements ExceptionMapper<AgreementNeeded> {

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(AgreementNeeded needed) {
    String back =
        request.getMethod().equals("GET")
            ? request.getRequestURI()
            : LocalPath.of(cameFrom(), "/helpen");
    return Response.seeOther(
            URI.create("/omgangsregels?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)))
        .build();
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
