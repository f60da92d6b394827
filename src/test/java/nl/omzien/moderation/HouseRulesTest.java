package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not belong among neighbours, and what only looks like it. */
class HouseRulesTest {

  private final Screening screening = new Screening();

  private List<FindingKind> kinds(String text) {
    return screening.findings(text).stream()
        .map(Finding::kind)
        .filter(FindingKind::breaksHouseRule)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik geef mijn pinpas met de code mee, haalt u dan honderd euro? | PAYMENT_ASKED",
        "Ramen lappen, tien euro per keer | PAYMENT_WANTED",
        "Bezoek onze webwinkel, twintig procent korting | TRADE",
        "Wie kan elke ochtend de wond van mijn man verzorgen? | PROFESSIONAL_CARE",
        "Ik zoek een inschrijfadres voor een half jaar | LODGING",
        "Wie heeft er nog een busje pepperspray? | WEAPONS",
        "heeft iemand slaappillen over | MEDICINES",
        "Die man op nummer 12 steelt fietsen | ACCUSATION",
        "stelletje idioten zijn jullie | INSULT",
        "hulp gezocht, liever geen Polen | DISCRIMINATION",
        "leuke slanke jonge vrouw gezocht voor schoonmaak en gezelligheid | SEXUAL",
        "Wie weet waar mijn ex nu woont? | EXPOSURE"
      })
  void what_is_said_plainly(String text, FindingKind kind) {
    assertTrue(kinds(text).contains(kind), () -> text + " " + kinds(text));
    assertEquals(Severity.ASKS, kind.severity());
    assertFalse(kind.isPersonalData());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Wie gaat er mee om geld te pinnen? Ik vind het eng alleen.",
        "Kan iemand mijn medicijnen ophalen bij de apotheek?",
        "Ze riepen dat er geen buitenlanders mogen wonen. Wie kan met mij praten?",
        "Ik ben bestolen en wil aangifte doen, wie gaat er mee?",
        "Mijn oude bank is gratis af te halen, wie heeft een aanhanger?",
        "Ik geef graag bijles, gewoon voor niks.",
        "De thuiszorg komt al, maar wie drinkt er een kopje koffie met mijn vader?",
        "Wie past er een week op mijn konijn?"
      })
  void what_belongs_here(String text) {
    assertEquals(List.of(), kinds(text), text);
  }

  /** What people offer, what takes place here and whom the social map knows breaks no rule. */
  @Test
  void no_offer_and_no_initiative_is_pointed_out() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : List.of("volunteers.jsonl", "initiatives.jsonl")) {
      for (String line : Files.readAllLines(Path.of("src/test/resources/judged", file))) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          texts.add(reader.readObject().getString("tekst"));
        }
      }
    }
    List<String> wrong =
        texts.stream()
            .filter(text -> !kinds(text).isEmpty())
            .map(text -> kinds(text) + " " + text)
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_kind_is_known_by_its_code() {
    Stream.of(FindingKind.values())
        .forEach(kind -> assertEquals(kind, FindingKind.of(kind.code())));
    assertEquals(
        12, Arrays.stream(FindingKind.values()).filter(FindingKind::breaksHouseRule).count());
  }

  @Test
  void who_tells_of_a_loss_is_asked_softly_and_nobody_is_alarmed() {
    String text = "Mijn man is in mei overleden. Wie wil er eens koffie drinken?";
    assertTrue(screening.asksSoftly(text));
    assertTrue(screening.danger(text).isEmpty());
    assertEquals(List.of(), screening.findings(text));
    assertFalse(screening.asksSoftly("Wie kan mijn heg knippen?"));
    assertFalse(screening.asksSoftly("Mijn man is overleden en ik wil dood"), "that is an alarm");
  }

  @Test
  void what_is_said_of_each_kind_comes_once() {
    String text = "Ramen lappen, 10 euro per keer. Bel 06-12345678 of 06-87654321.";
    List<Advice> advice = Advice.of(screening.findings(text), Texts.in("nl"));
    assertEquals(2, advice.size(), advice.toString());
    assertTrue(Advice.anyPersonal(advice));
    assertEquals(3, screening.toMend(text).size());
    assertEquals(2, screening.personal(text).size());
  }

  @Test
  void whoSearchesForItTellsNothingOfAPerson() {
    assertFalse(screening.sensitive("fietsenhandelaar, tweedehands te koop"));
    for (String text :
        List.of("Jan, bel 06-12345678", "ik wil niet meer leven", "kijk op www.voorbeeld.nl")) {
      assertTrue(screening.sensitive(text), text);
    }
  }
}
