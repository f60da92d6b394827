package nl.omzien.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.omzien.testing.Browser;
import nl.omzien.testing.Tour;

/**
 * Takes pictures of every page to look at: on a phone, on a desk, without scripts and in forced
 * colours.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q -Pquality verify -Dbench=nl.omzien.bench.Screenshots [-Dpage=ask] [-Dwindows=360]
 * </pre>
 *
 * <p>They stand in {@code target/screenshots}; {@code page} takes only the pages whose name begins
 * so, {@code windows} only one of 360, 1280, 360-without-scripts and 1280-forced-colours; {@code
 * whole} false only what stands in the window, as the pictures in the README. With {@code
 * -Domzien.running=http://localhost:8080} a program that runs already is used.
 */
public final class Screenshots {

  private static final Map<String, UnaryOperator<Browser>> WINDOWS =
      Map.of(
          "360", window -> window.width(360),
          "1280", window -> window.width(1280),
          "360-without-scripts", window -> window.width(360).withoutScripts(),
          "1280-forced-colours", window -> window.width(1280).inForcedColours());

  private Screenshots() {}

  /** Takes all of them; reads {@code page} and {@code windows} from the system properties. */
  public static void main(String[] arguments) {
    String only = System.getProperty("page", "");
    String windows = System.getProperty("windows", "");
    for (Tour.Stop stop : Tour.stops()) {
      if (!stop.name().startsWith(only)) {
        continue;
      }
      WINDOWS.forEach(
          (name, window) -> {
            if (windows.isEmpty() || windows.equals(name)) {
              take(stop, name, window);
            }
          });
    }
    System.exit(0);
  }

  private static void take(Tour.Stop stop, String name, UnaryOperator<Browser> window) {
    Page page = stop.visit(window.apply(Browser.window()));
    Path file = Path.of("target", "screenshots", stop.name() + "-" + name + ".png");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(file)
            .setFullPage(Boolean.parseBoolean(System.getProperty("whole", "true"))));
    System.out.println(file);
    Browser.closeWindows();
  }
}
