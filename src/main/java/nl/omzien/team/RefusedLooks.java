package nl.omzien.team;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import nl.omzien.moderation.Attempts;
import nl.omzien.platform.Reference;
import nl.omzien.security.Visitor;

/**
 * A member got <em>not found</em> on a page of the team: perhaps because it is another team's. One
 * place for all those pages, so that a new one cannot forget it.
 */
@jakarta.ws.rs.ext.Provider
public class RefusedLooks implements ContainerResponseFilter {

  @Inject private Provider<Visitor> visitor;
  @Inject private Attempts attempts;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != Response.Status.NOT_FOUND.getStatusCode()
        || !request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("team/")) {
      return;
    }
    Visitor member = visitor.get();
    if (member.staff()) {
      request.getUriInfo().getPathSegments().stream()
          .map(PathSegment::getPath)
          .filter(Reference::plausible)
          .forEach(reference -> attempts.note(member, reference));
    }
  }
}
