package nl.omzien.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Brings the application up in order: migrations first, then whatever waits for {@link
 * DatabaseReady}. When anything fails the deployment fails, and the launcher shows the one sentence
 * that was logged to {@code omzien.start}.
 */
@WebListener
public class Start implements ServletContextListener {

  /** What this logger gets, the launcher shows in the terminal. */
  public static final String LOGGER = "omzien.start";

  private static final Logger log = System.getLogger(LOGGER);

  @Inject private Migrations migrations;
  @Inject private Event<DatabaseReady> ready;
  @Inject private Background background;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      migrations.run();
      ready.fire(new DatabaseReady());
      background.start();
    } catch (StartRefused refused) {
      log.log(Level.ERROR, refused.getMessage());
      throw refused;
    } catch (RuntimeException failure) {
      log.log(Level.ERROR, "Omzien could not start: " + rootMessage(failure));
      throw failure;
    }
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    if (root instanceof StartRefused) {
      return root.getMessage();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
