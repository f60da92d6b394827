package nl.omzien.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.omzien.platform.Settings;

/** Settings for tests: a key, and what the test adds. */
public final class TestSettings {

  private TestSettings() {}

  /** A key and nothing else, so every default holds. */
  public static Settings plain() {
    return with(Map.of());
  }

  /** A key and these. */
  public static Settings with(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.putIfAbsent("omzien.key", "a key for tests, nothing else");
    return new Settings(name -> Optional.ofNullable(values.get(name)));
  }
}
