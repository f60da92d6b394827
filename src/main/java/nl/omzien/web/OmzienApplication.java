package nl.omzien.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** JAX-RS owns every address except {@code /assets}. */
@ApplicationPath("/")
public class OmzienApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // Behind a proxy the program does not know its own address: "Location: /mijn" always fits.
        "jersey.config.server.headers.location.relative.resolution.disabled", true,
        "jersey.config.server.wadl.disableWadl", true);
  }
}
