package nl.omzien.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the frame and the limits need of whoever is signed in; {@code security} puts it on the
 * request.
 *
 * @param firstName how she is called
 * @param team whether the team side is open to her
 * @param coordinator whether she may bring large files: those of a whole country
 */
public record SignedIn(String firstName, boolean team, boolean coordinator) {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** Remembers it for this request. */
  public void on(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
  }
}
