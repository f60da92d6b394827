package nl.omzien.security;

import jakarta.ws.rs.core.NewCookie;
import nl.omzien.platform.Settings;
import nl.omzien.web.Cookies;
import nl.omzien.web.SameOriginFilter;

/** The opaque cookie by which a browser is recognised. */
public final class SessionCookie {

  private SessionCookie() {}

  /** Signs this browser in with the token of a session. */
  public static NewCookie of(String token, Settings settings) {
    return Cookies.make(
        SameOriginFilter.SESSION_COOKIE,
        token,
        (int) SignInSession.LIFE.toSeconds(),
        settings.secure());
  }

  static NewCookie gone(Settings settings) {
    return Cookies.gone(SameOriginFilter.SESSION_COOKIE, settings.secure());
  }
}
