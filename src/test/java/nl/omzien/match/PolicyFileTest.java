package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.omzien.platform.StartRefused;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;

class PolicyFileTest {

  private final Taxonomy taxonomy = new Understanding().taxonomy();
  private final String shipped = shipped();

  @Test
  void weightsAreSharesOfOneWhole() {
    Policy policy = PolicyFile.of(shipped, taxonomy).policy();
    double all = 0;
    for (Part part : Part.values()) {
      all += policy.weight(part);
    }
    assertEquals(1, all, 1e-9);
  }

  @Test
  void whatIsWrongIsRefusedInOneSentenceThatNamesIt() {
    refused("gewicht.afstand = 14", "gewicht.afstand = veel", "gewicht.afstand");
    refused("gewicht.afstand = 14", "", "DISTANCE");
    refused("gewicht.afstand = 14", "gewicht.afstamming = 14", "afstamming");
    refused("vog.geld = toeslagen", "vog.geld = toeslag", "'toeslag'");
    refused("wijkteam.gevaar = danger-now", "wijkteam.gevaar = brand", "brand");
    refused("vragen.per.week = 2", "vragen.per.week = 0", "vragen.per.week");
    refused("vragen.per.week = 2", "vragen.per.week", "line");
    refused("vragen.per.week = 2", "vragen.per.week = 2\nvragen.per.week = 3", "twice");
    refused("vragen.per.week = 2", "vragen.per.week = 2\nvragen.per.dag = 3", "vragen.per.dag");
    refused("rust.dagen = 14", "", "rust.dagen");
    refused("dagstart.samen = 0.25", "dagstart.samen = wel", "dagstart.samen");
    refused("dagstart.dubbel.dagen = 14", "dagstart.dubbel.dagen = 0", "dagstart.dubbel.dagen");
  }

  private void refused(String right, String wrong, String names) {
    assertTrue(shipped.contains(right), right);
    StartRefused refused =
        assertThrows(
            StartRefused.class,
            () -> PolicyFile.of(shipped.replace(right, wrong), taxonomy).policy());
    assertTrue(refused.getMessage().contains("policy.txt"), refused.getMessage());
    assertTrue(refused.getMessage().contains(names), refused.getMessage());
  }

  private static String shipped() {
    try (InputStream in = PolicyFile.class.getResourceAsStream("policy.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
