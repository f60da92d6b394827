package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import nl.omzien.moderation.Screening;
import nl.omzien.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {

  private final Needs needs = new Needs(new Understanding(), new Screening(), Policy.shipped());
  private final DrawnWorld world = new DrawnWorld(1);

  @ParameterizedTest
  @ValueSource(
      strings = {"Graag hulp, kwartelgeheim", "Ik zoek iemand voor mijn kwartelkooi", "hulp"})
  void whatIsHardlyHeardAsksForNothingThatNeedsACertificate(String text) {
    assertEquals(Map.of(), need(text).topic().skills());
  }

  @Test
  void whatIsToldIsHeard() {
    Map<String, Double> skills =
        need("Mijn droogrek staat vol en strijken lukt niet").topic().skills();
    assertTrue(skills.containsKey("was-strijk"), skills::toString);
  }

  private Need need(String text) {
    return needs.of(text, Optional.empty(), world.place());
  }
}
