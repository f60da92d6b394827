package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;
import nl.omzien.testing.TestSettings;
import org.junit.jupiter.api.Test;

class VaultTest {

  private static final String WORDS = "Mijn buurvrouw doet niet open. مرحبا 👵🏽";

  private final Vault vault = with("a key of this installation");

  private static Vault with(String key) {
    return new Vault(new Secrets(TestSettings.with(Map.of("omzien.key", key))));
  }

  @Test
  void whatIsSealedCanBeOpenedAndTellsNothingBefore() {
    String sealed = vault.seal("concern", WORDS);
    assertFalse(sealed.contains("buurvrouw"));
    assertNotEquals(sealed, vault.seal("concern", WORDS), "the same text is never sealed alike");
    assertEquals(Optional.of(WORDS), vault.open("concern", sealed));
    assertEquals(Optional.of(""), vault.open("concern", vault.seal("concern", "")));
  }

  @Test
  void anotherKeyAnotherPurposeOrADamagedTextOpensNothing() {
    String sealed = vault.seal("concern", WORDS);
    assertEquals(Optional.empty(), with("another key").open("concern", sealed));
    assertEquals(Optional.empty(), vault.open("something else", sealed));
    String damaged = (sealed.charAt(0) == 'A' ? "B" : "A") + sealed.substring(1);
    assertEquals(Optional.empty(), vault.open("concern", damaged));
    assertEquals(Optional.empty(), vault.open("concern", "no base64!"));
    assertEquals(Optional.empty(), vault.open("concern", "AAAA"));
  }
}
