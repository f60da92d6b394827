package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  private final Understanding understanding = new Understanding();

  @ParameterizedTest
  @CsvSource({
    "bankafschift uitprinten, printen",
    "huis werk begeleiding voor mijn dochter op de havo, huiswerk-vo",
    "boodschappenhulp, boodschappen",
    "kunnen ze mijn haren knippen, kapper",
    "de kraan lekt, sanitair",
    "kin ain mie helpen mit heg knippen, snoeien",
    "walk my dog, hond-uitlaten",
    "zakupy, boodschappen",
  })
  void theSkillComesFirstHoweverItIsSaid(String text, String skill) {
    assertEquals(skill, understanding.understand(text).skills().get(0).meaning().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hulp", "Hallo?", "???", "xqzw", "\ud83d\ude00"})
  void aTextThatDoesNotSayGetsNoSuggestion(String text) {
    assertEquals(Optional.empty(), understanding.understand(text).suggestion());
  }

  @Test
  void anOfferIsNotTakenForARequest() {
    assertEquals(
        Optional.empty(),
        understanding.understand("Ik wil graag iets betekenen voor ouderen").suggestion());
  }

  @Test
  void theWordsThatSaidSoAreGivenAsWritten() {
    List<String> words =
        understanding.understand("Wie kan iets Uitprinten?").skills().get(0).words();
    assertEquals(List.of("Uitprinten"), words);
  }

  @Test
  void weightsLieBetweenZeroAndOneAndFall() {
    double before = 1;
    for (Found<Skill> skill : understanding.understand("koffie drinken en wandelen").skills()) {
      assertTrue(skill.weight() > 0 && skill.weight() <= before, skill::toString);
      before = skill.weight();
    }
  }

  @Test
  void whatFollowsFromSomethingElseHasNoWordsOfItsOwn() {
    Found<Skill> visit =
        understanding.understand("koffie").skills().stream()
            .filter(skill -> skill.meaning().code().equals("huisbezoek"))
            .findFirst()
            .orElseThrow();
    assertTrue(visit.words().isEmpty());
  }

  @Test
  void dutchWordsThatLookForeignAreHeardAsDutch() {
    Understood understood = understanding.understand("door mijn knie kan ik niet naar de winkel");
    assertEquals("boodschappen", understood.skills().get(0).meaning().code());
    assertFalse(
        understood.skills().stream().anyMatch(s -> s.words().contains("door")), "door is no door");
  }

  @Test
  void aLetterOfAThousandWordsIsRead() {
    String letter = "Dit is een lang verhaal over van alles. ".repeat(1000);
    assertEquals(
        "hond-uitlaten",
        understanding.understand("mijn hond uitlaten " + letter).skills().get(0).meaning().code());
  }
}
