package nl.omzien.platform;

import jakarta.json.spi.JsonProvider;

/**
 * Reads and writes JSON. {@code jakarta.json.Json} looks its provider up in every library at each
 * call, which was most of the time that the page of activities took; here that is done once.
 */
public final class JsonText {

  /** Readers and builders. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}
}
