package nl.omzien.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.omzien.web.Drafts;

/** Leads to the sign-in page, and back afterwards. A form that was sent is kept as a draft. */
@Provider
public class SignInNeededMapper implements ExceptionMapper<SignInNeeded> {

  @Inject private HttpServletRequest request;
  @Inject private Drafts drafts;

  @Override
  public Response toResponse(SignInNeeded needed) {
    String back = request.getRequestURI();
    Response.ResponseBuilder response =
        Response.seeOther(
            URI.create("/aanmelden?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    needed.typed().ifPresent(fields -> response.cookie(drafts.keep(request, back, fields)));
    return response.build();
  }
}
