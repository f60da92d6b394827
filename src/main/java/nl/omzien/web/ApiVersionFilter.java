package nl.omzien.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Every answer of the JSON API says its full version (NL GOV API Design Rules,
 * /core/version-header).
 */
@Provider
public class ApiVersionFilter implements ContainerResponseFilter {

  /** The version; the same as in openapi.json. */
  public static final String VERSION = "1.0.0";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/")) {
      response.getHeaders().putSingle("API-Version", VERSION);
    }
  }
}
