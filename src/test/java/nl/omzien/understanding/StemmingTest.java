package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmingTest {

  private final DutchAnalysis analysis = new DutchAnalysis();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klus klusje klusjes klussen",
        "boodschap boodschappen boodschapje",
        "brief brieven briefje",
        "huis huizen huisje",
        "hond honden hondje",
        "heg heggen",
        "praat praatje praten",
        "fiets fietsen fietsje fietst",
        "schuld schulden",
        "toeslag toeslagen",
        "lamp lampen lampje",
        "kookt koken gekookt",
        "verhuizen verhuisd verhuizing",
        "kind kinderen kids",
        "kopieren kopi\u00ebren kopie kopietje"
      })
  void wordsOfOneFamilyShareAStem(String family) {
    Set<String> stems =
        Arrays.stream(family.split(" "))
            .flatMap(word -> query(word).stream())
            .collect(Collectors.toSet());
    assertEquals(1, stems.size(), () -> family + " became " + stems);
  }

  @Test
  void doingTheLaundryStaysSaid() {
    assertEquals(List.of("was", "doen"), query("de was doen"));
  }

  @Test
  void aPossessiveOrPluralSIsNoPartOfTheWord() {
    assertEquals(query("foto"), query("foto's"));
  }

  @Test
  void aCompoundIsSplitWhereItIsStoredAndKeptWholeWhereItIsAsked() {
    List<Reading.Word> stored = Reading.words(analysis.compounds(), "rollatorreparatie");
    assertTrue(
        stored.get(0).parts().containsAll(List.of("rollator", "repareer")), stored::toString);
    assertEquals(1, query("rollatorreparatie").size());
  }

  @Test
  void aWordInAnotherScriptStaysAWord() {
    assertEquals(
        2,
        query(
                "\u043f\u043e\u0442\u0440\u0456\u0431\u043d\u0430 \u0434\u043e\u043f\u043e\u043c\u043e\u0433\u0430")
            .size());
  }

  private List<String> query(String text) {
    return Reading.words(analysis.telling(), text).stream().map(Reading.Word::stem).toList();
  }
}
