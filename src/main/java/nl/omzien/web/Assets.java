package nl.omzien.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The addresses of the files that every page needs; each carries a hash, so it may be kept for
 * ever.
 */
public record Assets(
    String style, String script, String icon, String fontRegular, String fontBold) {

  static final Assets BUILT = read();

  private static Assets read() {
    Properties properties = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream("/assets.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Assets(
        properties.getProperty("style", ""),
        properties.getProperty("script", ""),
        properties.getProperty("icon", ""),
        properties.getProperty("fontRegular", ""),
        properties.getProperty("fontBold", ""));
  }

  /** The assets as the build made them; empty addresses when it was skipped. */
  public static Assets built() {
    return BUILT;
  }
}
