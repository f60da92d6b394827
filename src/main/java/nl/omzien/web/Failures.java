package nl.omzien.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import nl.omzien.platform.Refusal;

/** Whatever goes wrong becomes a page that says what to do next, never a stack trace. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

  private static final Logger log = System.getLogger(Failures.class.getName());

  @Inject private Frames frames;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException answered) {
      Response response = answered.getResponse();
      return response.hasEntity() || response.getStatus() < 400
          ? response
          : page(response.getStatus());
    }
    if (hasCause(failure, OptimisticLockException.class)) {
      return page(Response.Status.CONFLICT.getStatusCode());
    }
    if (hasCause(failure, Refusal.class)) {
      return page(Response.Status.CONFLICT.getStatusCode());
    }
    if (hasCause(failure, UnsupportedCharsetException.class)
        || hasCause(failure, IllegalCharsetNameException.class)) {
      return page(Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode());
    }
    log.log(Level.ERROR, "A request failed", failure);
    return page(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
  }

  private Response page(int status) {
    String kind =
        switch (status) {
          case 404, 403, 405 -> "not-found";
          case 409 -> "conflict";
          case 413 -> "large";
          case 429 -> "too-many";
          default -> status < 500 ? "request" : "ours";
        };
    return Response.status(status == 403 ? 404 : status)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(new View("web/error", new ErrorPage(frames.frame(), kind)))
        .build();
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
