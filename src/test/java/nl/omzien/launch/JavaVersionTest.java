package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaVersionTest {
  @ParameterizedTest
  @ValueSource(ints = {17, 21, 23})
  void java_17_to_23_are_welcome(int feature) {
    JavaVersion.check(feature);
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 16, 24, 25})
  void other_versions_are_refused(int feature) {
    assertThrows(Refusal.class, () -> JavaVersion.check(feature));
  }

  @Test
  void the_refusal_says_which_java_this_is() {
    Refusal refusal = assertThrows(Refusal.class, () -> JavaVersion.check(25));
    assertEquals(
        "Omzien runs on Java 17 to 23 (17 or 21 is best), and this is Java 25.",
        refusal.getMessage());
  }
}
