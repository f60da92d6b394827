package nl.omzien.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;

/** What just happened, told once on the next page: a message key in a signed cookie. */
@ApplicationScoped
public class Flash {

  static final String COOKIE = "bericht";
  private static final int SECONDS = 60;

  @Inject private Secrets secrets;
  @Inject private Settings settings;

  /** A redirect to the path, where the text with this key is shown. */
  public Response seeOther(String path, String key) {
    NewCookie cookie =
        Cookies.make(COOKIE, key + ":" + secrets.hash("flash", key), SECONDS, settings.secure());
    return Response.seeOther(URI.create(path)).cookie(cookie).build();
  }

  Optional<String> of(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).flatMap(this::verified);
  }

  private Optional<String> verified(String value) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String key = value.substring(0, colon);
    return Secrets.same(secrets.hash("flash", key), value.substring(colon + 1))
        ? Optional.of(key)
        : Optional.empty();
  }
}
