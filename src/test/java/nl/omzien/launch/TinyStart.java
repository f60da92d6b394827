package nl.omzien.launch;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Speaks to the launcher as the real start does; fails when the data folder holds a file for it.
 */
@WebListener
public class TinyStart implements ServletContextListener {
  static final String FAIL = "fail-the-start";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Logger start = Logger.getLogger("omzien.start");
    if (Files.exists(Path.of(System.getProperty("omzien.data"), FAIL))) {
      IllegalStateException cause = new IllegalStateException("the reason for the log");
      start.log(Level.SEVERE, "The migration V7 failed on line 3.", cause);
      throw cause;
    }
    start.log(Level.INFO, "Demonstration: {0}", System.getProperty("omzien.demo"));
  }
}
