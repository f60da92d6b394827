package nl.omzien.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/**
 * Pictures of every stop of the {@link Tour}, to be looked at: on a phone, on a desk, without
 * scripts, and in forced colours. Taken when the system property {@code pictures} names a folder.
 */
public final class Pictures {

  private static final String FOLDER = System.getProperty("pictures", "");

  private Pictures() {}

  /** Takes them, when asked for. */
  public static void of(Tour.Stop stop) {
    if (!FOLDER.isEmpty()) {
      take(stop, "phone", Browser.window().width(360));
      take(stop, "desk", Browser.window());
      take(stop, "no-script", Browser.window().width(360).withoutScripts());
      take(stop, "forced", Browser.window().inForcedColours());
    }
  }

  private static void take(Tour.Stop stop, String how, Browser window) {
    try {
      stop.visit(window)
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(Path.of(FOLDER, stop.name() + "-" + how + ".png")));
    } catch (PlaywrightException unreachable) {
      // some walks end at something that only scripts do
      System.err.println("No picture " + how + " of " + stop + ": " + unreachable.getMessage());
    }
  }
}
