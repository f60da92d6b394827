package nl.omzien.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import nl.omzien.platform.Settings;

/**
 * Refuses a form that another site posts in a visitor's name (CSRF), without any state: by {@code
 * Sec-Fetch-Site} (W3C Fetch Metadata) first, else by {@code Origin} (RFC 6454). A caller that
 * sends neither is not a browser of today; it passes only when no session cookie came along.
 */
@Provider
@PreMatching
public class SameOriginFilter implements ContainerRequestFilter {

  /** The name of the session cookie; {@code security} sets it. */
  public static final String SESSION_COOKIE = "omzien";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Addresses whose random token is the authority, so that a mail program may post there at one
   * click (RFC 8058). Signing in is not among them: another site could sign somebody in as itself.
   */
  private static final String ONE_CLICK =
      "/?((herinnering|antwoord|contact)/[\\w-]+/(ja|nee|later)|zoekopdracht/[\\w-]+/stop)";

  private static final Set<String> OURS = Set.of("same-origin", "none");

  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean tokenDecides = request.getUriInfo().getPath(false).matches(ONE_CLICK);
    if (!SAFE.contains(request.getMethod()) && !tokenDecides && !fromOurselves(request)) {
      request.abortWith(
          Response.status(Response.Status.FORBIDDEN)
              .type("text/plain;charset=UTF-8")
              .entity("Dit formulier kwam van een andere site. Ga terug en probeer het opnieuw.\n")
              .build());
    }
  }

  private boolean fromOurselves(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = request.getHeaderString("Origin");
    if (origin != null) {
      return sameHost(origin, request.getHeaderString("Host")) || isOwnAddress(origin);
    }
    return !request.getCookies().containsKey(SESSION_COOKIE);
  }

  private static boolean sameHost(String origin, String host) {
    try {
      return host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private boolean isOwnAddress(String origin) {
    URI own = settings.url();
    return origin.equals(own.getScheme() + "://" + own.getAuthority());
  }
}
