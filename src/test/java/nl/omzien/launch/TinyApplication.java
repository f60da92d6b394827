package nl.omzien.launch;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The smallest application that the launcher takes for Omzien. */
@ApplicationPath("/")
public class TinyApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(TinyHealth.class);
  }
}
