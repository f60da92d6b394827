package nl.omzien.division;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.Street;

/** A coordinator brings a file of districts and neighbourhoods, as in a browser. */
public final class Bringing {

  /** Where. */
  public static final String HERE = "/team/wijken/bestand";

  private static final Map<String, String> WATERVEEN =
      Map.of("jaar", "2026", "gemeente", "Waterveen");

  private Bringing() {}

  /** Brings this for Waterveen. */
  public static HttpResponse<String> bring(Http coordinator, String file) {
    return bring(coordinator, WATERVEEN, file.getBytes(StandardCharsets.UTF_8));
  }

  /** Brings this with these words. */
  public static HttpResponse<String> bring(
      Http coordinator, Map<String, String> fields, byte[] file) {
    return coordinator.postFile(HERE, fields, "bestand", "buurten.geojson", file);
  }

  /** Brings this for Waterveen and waits until it was read or refused; gives its address. */
  public static String read(Http coordinator, String file) {
    return waited(coordinator, bring(coordinator, file));
  }

  /** Waits until what was brought was read or refused; gives its address. */
  public static String waited(Http coordinator, HttpResponse<String> brought) {
    String page = Street.location(brought);
    Patience.until(
        "the file was read",
        () -> !coordinator.get(page).body().contains("data-improving=\"true\""));
    return page;
  }

  /** What stands last in the address. */
  public static String reference(String page) {
    return page.substring(page.lastIndexOf('/') + 1);
  }

  /** Presses the button of the page; gives the answer. */
  public static HttpResponse<String> carryOut(Http coordinator, String page) {
    return coordinator.post(
        page + "/uitvoering", Map.of("gezien", seen(coordinator.get(page).body())));
  }

  /** What the button of this page would carry out. */
  public static String seen(String page) {
    return Street.found("name=\"gezien\" value=\"([^\"]+)\"", page);
  }
}
