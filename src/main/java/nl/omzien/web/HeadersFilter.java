package nl.omzien.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.omzien.platform.Settings;

/**
 * The headers that keep a page ours: nothing inline, nothing framed but what is made for it,
 * nothing told to others.
 */
@WebFilter(urlPatterns = "/*", filterName = "headers")
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The one page that other sites may show in theirs: it has no form, and nothing of anybody. */
  private static final Pattern EMBEDDED = Pattern.compile("/buurt/[^/]+/week");

  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self' https://www.buienradar.nl; base-uri 'none'; ";

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (EMBEDDED.matcher(request.getRequestURI()).matches()) {
      response.setHeader("Content-Security-Policy", CONTENT_POLICY + "frame-ancestors *");
    } else {
      response.setHeader("Content-Security-Policy", CONTENT_POLICY + "frame-ancestors 'none'");
      response.setHeader("X-Frame-Options", "DENY");
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (settings.secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    boolean file = request.getRequestURI().startsWith("/assets/");
    response.setHeader("Cache-Control", file ? "public, max-age=31536000, immutable" : "no-store");
    chain.doFilter(request, response);
  }
}
