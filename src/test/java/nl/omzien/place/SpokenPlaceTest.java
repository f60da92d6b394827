package nl.omzien.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "Vogelbuurt, de Vogelbuurt",
    "Schelpenhoek, de Schelpenhoek",
    "Oude Kern, de Oude Kern",
    "Rietlanden, de Rietlanden",
    "Oosterdorpen, de Oosterdorpen",
    "Havenkwartier, het Havenkwartier",
    "De Bongerd, De Bongerd",
    "Oosterdijk, Oosterdijk",
    "Broekzijde, Broekzijde",
    "Noordwaard, Noordwaard"
  })
  void aPlaceIsSaidAsPeopleSayIt(String name, String spoken) {
    assertEquals(spoken, SpokenPlace.of(name, "nl"));
  }

  @ParameterizedTest
  @CsvSource({"Vogelbuurt", "Havenkwartier"})
  void anotherLanguageHasNoDutchArticle(String name) {
    assertEquals(name, SpokenPlace.of(name, "en"));
  }
}
