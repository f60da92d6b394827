package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void a_system_property_goes_before_the_environment() {
    Settings settings = settings(Map.of("omzien.url", "a"), Map.of("OMZIEN_URL", "b"));
    assertEquals("a", settings.get("omzien.url", "c"));
  }

  @Test
  void the_environment_spells_it_in_capitals() {
    Settings settings = settings(Map.of(), Map.of("OMZIEN_DB_URL", "jdbc:x"));
    assertEquals("jdbc:x", settings.find("omzien.db.url").orElseThrow());
  }

  @Test
  void empty_is_not_set() {
    Settings settings = settings(Map.of(), Map.of("OMZIEN_DB_URL", " "));
    assertTrue(settings.find("omzien.db.url").isEmpty());
  }

  @Test
  void the_log_goes_to_a_file_unless_the_console_is_asked_for() {
    assertFalse(settings(Map.of(), Map.of()).logToConsole());
    assertTrue(settings(Map.of(), Map.of("OMZIEN_LOG", "console")).logToConsole());
    Settings wrong = settings(Map.of(), Map.of("OMZIEN_LOG", "syslog"));
    assertThrows(Refusal.class, wrong::logToConsole);
  }

  private static Settings settings(Map<String, String> properties, Map<String, String> variables) {
    return new Settings(properties::get, variables::get);
  }
}
