package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void without_options_it_is_port_8080_and_a_folder_here() {
    Options options = Options.parse();
    assertEquals(8080, options.port());
    assertEquals(Path.of("omzien-data").toAbsolutePath(), options.data());
    assertFalse(options.demo());
    assertFalse(options.help());
  }

  @Test
  void all_options_are_understood_in_any_order() {
    Options options = Options.parse("--data", "/tmp/a/../b", "--demo", "--port", "9000", "--help");
    assertEquals(new Options(true, 9000, Path.of("/tmp/b"), true), options);
  }

  @Test
  void an_unknown_option_is_named() {
    Refusal refusal = assertThrows(Refusal.class, () -> Options.parse("--prot", "9000"));
    assertEquals(
        "Unknown option --prot; --help shows the options there are.", refusal.getMessage());
  }

  @Test
  void an_option_without_its_value_is_named() {
    Refusal refusal = assertThrows(Refusal.class, () -> Options.parse("--demo", "--port"));
    assertTrue(refusal.getMessage().contains("--port needs a value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", ""})
  void a_port_that_cannot_be_is_refused(String port) {
    Refusal refusal = assertThrows(Refusal.class, () -> Options.parse("--port", port));
    assertTrue(refusal.getMessage().startsWith("The port must be a number from 1 to 65535"));
  }

  @Test
  void the_help_names_every_option_and_setting() {
    for (String name : new String[] {"--demo", "--port", "--data", "--help", "OMZIEN_DB_URL"}) {
      assertTrue(Options.HELP.contains(name), name);
    }
  }
}
