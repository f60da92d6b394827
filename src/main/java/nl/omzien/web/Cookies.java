package nl.omzien.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.stream.Stream;

/** Cookies as we make them: HttpOnly, SameSite=Lax, and Secure behind TLS. */
public final class Cookies {

  private Cookies() {}

  /** The value that the browser sent. */
  public static Optional<String> value(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** A cookie that lives for the seconds given. */
  public static NewCookie make(String name, String value, int seconds, boolean secure) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  /** Takes a cookie away. */
  public static NewCookie gone(String name, boolean secure) {
    return make(name, "", 0, secure);
  }
}
