package nl.omzien.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.omzien.web.Flash;

/** Leads to the page that says what she cannot do now, why, until when, and how to ask again. */
@Provider
public class RestrainedMapper implements ExceptionMapper<Restrained> {

  @Inject private Flash flash;

  @Override
  public Response toResponse(Restrained restrained) {
    return flash.seeOther("/mijn/maatregelen", "flash.restrained");
  }
}
