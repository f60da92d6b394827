package nl.omzien.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omzien.web.Cookies;
import nl.omzien.web.SameOriginFilter;
import nl.omzien.web.SignedIn;

/**
 * Recognises a visitor by the opaque session cookie, on every request anew: no server session, so
 * roles are the same on every node and after every restart.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  static final String VISITOR = Visitor.class.getName();

  @Inject private Recognition recognition;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Visitor> visitor =
        request.getRequestURI().startsWith("/assets/")
            ? Optional.empty()
            : Cookies.value(request, SameOriginFilter.SESSION_COOKIE).flatMap(recognition::visitor);
    if (visitor.isPresent()) {
      Visitor who = visitor.get();
      request.setAttribute(VISITOR, who);
      new SignedIn(who.firstName(), who.staff(), who.is(Role.COORDINATOR)).on(request);
      return context.notifyContainerAboutLogin(
          "person:" + who.id(), who.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
    return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
  }
}
