package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.Test;

class SignInCodeTest {

  private static final Instant NOW = Village.MORNING;

  private final SignInCode code =
      new SignInCode(
          new Email("jan@example.org"),
          "right",
          "link",
          "browser",
          Optional.empty(),
          "/",
          "nl",
          NOW);

  @Test
  void theRightCodeOpensAndOnlyOnce() {
    assertTrue(code.opensWith("right", NOW));
    code.use(NOW);
    assertFalse(code.opensWith("right", NOW));
    assertFalse(code.usable(NOW));
  }

  @Test
  void theFifthTryIsTheLastOne() {
    for (int i = 0; i < 4; i++) {
      assertFalse(code.opensWith("wrong", NOW));
      assertFalse(code.exhausted());
    }
    assertTrue(code.opensWith("right", NOW), "the fifth may still be right");
  }

  @Test
  void afterFiveWrongTriesTheRightCodeOpensNoMore() {
    for (int i = 0; i < 5; i++) {
      assertFalse(code.opensWith("wrong", NOW));
    }
    assertTrue(code.exhausted());
    assertFalse(code.opensWith("right", NOW));
  }

  @Test
  void itWorksForHalfAnHour() {
    Instant end = NOW.plus(Duration.ofMinutes(30));
    assertTrue(code.usable(end.minusMillis(1)));
    assertFalse(code.usable(end));
    assertFalse(code.opensWith("right", end));
  }

  @Test
  void whatIsKeptDependsOnTheInstallationsKeyOnTheUseAndOnTheBrowser() {
    Secrets here = new Secrets(TestSettings.plain());
    Secrets elsewhere = new Secrets(TestSettings.with(Map.of("omzien.key", "another key")));
    String hash = here.hash("sign-in-code:browser1", "123456");
    assertEquals(hash, here.hash("sign-in-code:browser1", "123456"));
    assertNotEquals(hash, elsewhere.hash("sign-in-code:browser1", "123456"));
    assertNotEquals(hash, here.hash("sign-in-code:browser2", "123456"));
    assertNotEquals(hash, here.hash("sign-in-code:browser1", "123457"));
    assertNotEquals(here.hash("a", "b"), here.hash("ab", ""), "use and secret do not run together");
    assertEquals(43, hash.length(), "256 bits");
    assertFalse(hash.contains("123456"));
  }

  @Test
  void aCodeHasSixDigitsAndATokenNeverComesTwice() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      assertTrue(Secrets.sixDigits().matches("[0-9]{6}"));
      assertTrue(tokens.add(Secrets.token()));
    }
  }
}
