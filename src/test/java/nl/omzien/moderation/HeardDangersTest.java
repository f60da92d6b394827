package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard without being named, and what is not. */
class HeardDangersTest {

  private static final String ORDINARY =
      "Ik zoek iemand die op woensdag met mij naar de markt loopt. We drinken daar koffie en kopen"
          + " groente. Mijn rollator past in de bus. Het is gezelliger met zijn tweeën. ";

  private final HeardDangers heard = new HeardDangers();
  private final Screening screening = new Screening();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alles is geregeld en voor ieder kind ligt er een briefje, na zondag heeft niemand meer last van mij | SUICIDE",
        "het meisje van drie deuren verder durft niet naar binnen als haar stiefvader er is | CHILD",
        "van mijn vriend mag ik geen sleutel en geen geld hebben en hij kijkt in mijn telefoon | VIOLENCE",
        "opa praat ineens scheef en zijn arm hangt slap, wat moet ik doen | DANGER_NOW",
        "een meneer van de bank heeft mijn pas opgehaald en nu is de rekening leeg | FRAUD",
        "bij de oude buurman beneden brandt al drie nachten licht en de hond jankt | MISSING_PERSON",
        "we hebben niks meer in de kast en het geld komt pas over een week, de kinderen hebben honger | NO_FOOD_OR_HEAT"
      })
  void aDangerThatNobodyNames(String text, DangerKind kind) {
    assertEquals(Optional.of(kind), screening.danger(text).map(Danger::kind), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345 67890",
        "Hallo, is daar iemand?",
        "Mijn man is vorig jaar overleden en ik mis hem, wie komt er eens koffie drinken?",
        "Ik heb de code van de voordeur op de mat gelegd, de planten staan in de serre",
        "Wie heeft er een ladder om mijn rookmelder op te hangen?",
        "Mijn fotoalbums zijn oud, wie helpt mij ze in te scannen voor mijn zus?",
        "Kan iemand mij leren hoe je een nepbericht van de bank herkent?"
      })
  void whatIsNoDanger(String text) {
    assertEquals(Optional.empty(), heard.in(text), text);
  }

  @Test
  void alsoInTheMiddleOfALongText() {
    String told =
        "Van mijn vriend mag ik geen sleutel hebben en hij sluit mij op als hij weggaat. ";
    String text = ORDINARY.repeat(5) + told + ORDINARY.repeat(5);
    Danger danger = heard.in(text).orElseThrow();
    assertEquals(DangerKind.VIOLENCE, danger.kind());
    assertTrue(danger.begin() > 0 && danger.end() < text.length());
    assertTrue(danger.begin() <= text.indexOf(told) && text.indexOf(told) < danger.end());
    assertEquals(Optional.empty(), heard.in(ORDINARY.repeat(10)));
  }

  @Test
  void everyKindIsUsuallyLookedAtInTime() {
    for (DangerKind kind : DangerKind.values()) {
      assertEquals(kind, DangerKind.of(kind.code()));
      assertTrue(List.of(Urgency.NOW, Urgency.TODAY).contains(kind.usually()));
    }
  }

  /** What people offer and what takes place here frightens nobody. */
  @Test
  void noOfferAndNoInitiativeSoundsLikeDanger() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String file : List.of("volunteers.jsonl", "initiatives.jsonl")) {
      for (String line : Files.readAllLines(Path.of("src/test/resources/judged", file))) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          String text = reader.readObject().getString("tekst");
          heard.in(text).ifPresent(danger -> wrong.add(danger.ruleId() + ": " + text));
        }
      }
    }
    Arrays.stream(
            Files.readString(Path.of("src/main/resources/demo/sociale-kaart.csv")).split("\n"))
        .map(line -> line.split(";")[2])
        .forEach(
            text -> heard.in(text).ifPresent(danger -> wrong.add(danger.ruleId() + ": " + text)));
    assertEquals(List.of(), wrong);
  }
}
