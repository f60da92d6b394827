package nl.omzien.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser, one for all tests of a run; every window is a person of her own, with her own
 * cookies. Without Chromium the test that asks for a window is skipped and says so.
 */
public final class Browser {

  /** Where Debian puts it; another place by the system property {@code chromium}. */
  private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  private static final int PATIENCE = 15_000;

  private static com.microsoft.playwright.Browser browser;
  private static final List<BrowserContext> open = new ArrayList<>();
  private static final List<String> complaints = new ArrayList<>();

  private final com.microsoft.playwright.Browser.NewContextOptions options;

  private Browser(URI base) {
    options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(base.toString())
            .setLocale("nl-NL")
            .setTimezoneId("Europe/Amsterdam")
            .setReducedMotion(ReducedMotion.REDUCE);
    width(1280);
  }

  /** A window on the running program. */
  public static Browser window() {
    // asked first, so that no program is started for a test that is skipped
    chromium();
    return new Browser(RunningApp.address());
  }

  /** A window on this program. */
  public static Browser window(URI base) {
    chromium();
    return new Browser(base);
  }

  /** How wide, in CSS pixels; a phone is 360. */
  public Browser width(int pixels) {
    options.setViewportSize(pixels, pixels < 600 ? 780 : 900);
    return this;
  }

  /** As on an old phone, or when a script did not arrive. */
  public Browser withoutScripts() {
    options.setJavaScriptEnabled(false);
    return this;
  }

  /** With the system's own colours, as people with low vision choose them. */
  public Browser inForcedColours() {
    options.setForcedColors(ForcedColors.ACTIVE);
    return this;
  }

  /** Somebody who did not sign in. */
  public Page anonymous() {
    return context().newPage();
  }

  /** One of the people of the demonstration, by first name: jan, gerda, samira, hilde ... */
  public Page as(String firstName) {
    BrowserContext context = context();
    int status =
        context
            .request()
            .post(
                "/demo/aanmelden",
                RequestOptions.create()
                    .setForm(FormData.create().set("email", firstName + "@example.org"))
                    .setMaxRedirects(0))
            .status();
    if (status != 303) {
      throw new IllegalStateException(firstName + " could not sign in: " + status);
    }
    return context.newPage();
  }

  private BrowserContext context() {
    BrowserContext context = chromium().newContext(options);
    context.setDefaultTimeout(PATIENCE);
    context.onWebError(error -> complaints.add(error.error()));
    context.onConsoleMessage(
        message -> {
          // a form that comes back with problems answers 422; that is no fault of the page
          boolean refusal = message.text().contains("responded with a status of 4");
          if ("error".equals(message.type()) && !refusal) {
            complaints.add(message.text() + " at " + message.location());
          }
        });
    open.add(context);
    return context;
  }

  /** What scripts and the content policy complained about in the windows since they were closed. */
  public static List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Closes all windows: the next test begins with nobody. */
  public static void closeWindows() {
    open.forEach(BrowserContext::close);
    open.clear();
    complaints.clear();
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        () -> "Chromium is not at " + CHROMIUM + ": NO TEST IN A REAL BROWSER RAN");
    if (browser == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(CHROMIUM)
                      .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }
}
