package nl.omzien.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Gives the visitor of this request to whoever injects one. */
@RequestScoped
public class Visitors {

  @Inject private HttpServletRequest request;

  @Produces
  Visitor visitor() {
    Visitor recognised = (Visitor) request.getAttribute(SignInMechanism.VISITOR);
    return recognised == null ? Visitor.anonymous() : recognised;
  }
}
