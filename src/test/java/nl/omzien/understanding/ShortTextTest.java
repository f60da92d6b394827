package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortTextTest {

  private final Understanding understanding = new Understanding();
  private final ShortText shortText = new ShortText(understanding);

  @Test
  void nothingOfWhatSheToldIsCopied() {
    String told =
        "Kan iemand mijn bankafschrift van november uitprinten? Mijn printer is stuk en ik zie niet"
            + " goed meer. Mijn rekening is NL91ABNA0417164300";
    assertEquals("Wie kan iets voor mij printen?", propose(told, Optional.empty()));
  }

  @Test
  void theChosenCategoryGoesBeforeWhatTheTextSays() {
    assertEquals(
        "Wie kan mij helpen met mijn huisdier?",
        propose("iets met printen", understanding.taxonomy().category("huisdieren")));
  }

  @Test
  void aTextThatDoesNotSayGetsAnOpenQuestion() {
    assertEquals("Wie kan mij ergens bij helpen?", propose("hulp", Optional.empty()));
  }

  @Test
  void violenceIsNeverShownToNeighbours() {
    assertEquals(
        "Ik wil graag met het wijkteam praten.",
        propose("mijn man slaat me en de kinderen", Optional.empty()));
  }

  private String propose(String told, Optional<Category> chosen) {
    return shortText.propose(told, chosen).dutch();
  }
}
