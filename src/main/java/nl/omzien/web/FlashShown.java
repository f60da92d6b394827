package nl.omzien.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.omzien.platform.Settings;

/** Takes the flash cookie away once a page has shown it. */
@Provider
public class FlashShown implements ContainerResponseFilter {

  @Inject private Settings settings;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getCookies().containsKey(Flash.COOKIE)
        && response.getEntity() instanceof View
        && !response.getCookies().containsKey(Flash.COOKIE)) {
      response
          .getHeaders()
          .add(HttpHeaders.SET_COOKIE, Cookies.gone(Flash.COOKIE, settings.secure()));
    }
  }
}
