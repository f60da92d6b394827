package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQuestionsTest {
  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void open() {
    Waterveen world = new Waterveen();
    index = SearchIndex.open(folder, world.gazetteer());
    index.rebuild(world.documents().stream(), 0);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void aBankStatementCanBePrintedAtANeighboursTable() {
    List<String> five = found("kan iemand een bankafschrift voor me uitprinten").subList(0, 5);
    assertTrue(
        five.containsAll(List.of("offer:V006", "activity:I004", "activity:I006")), five.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "klusje, klusjes",
    "brief, brieven",
    "fiets, fietsen",
    "huis, huizen",
    "schuld, schulden",
    "kopieren, kopiëren",
    "auto, auto's",
    "print, geprint",
    "kook, gekookt",
    "wandel, wandelingen"
  })
  void oneWordInAnotherFormIsTheSameWord(String one, String other) {
    DutchAnalysis analysis = new DutchAnalysis();
    assertEquals(analysis.stem(one), analysis.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "huis werk begeleiding, activity:I010",
    "geluid van buren, offer:V055",
    "afschrift, offer:V006",
    "naaimachien, offer:V017",
    "yardım form doldurma, activity:I004",
    "لغة الإشارة, offer:V044",
    "samotny, activity:I003",
    "rolator kapot, offer:V012"
  })
  void wordsAreFoundHoweverTheyAreSaid(String text, String expected) {
    List<String> found = found(text);
    assertTrue(found.stream().limit(5).toList().contains(expected), text + ": " + found);
  }

  @Test
  void aPlaceIsDistanceAndNotText() {
    SearchResults results = ask("koffie vogelbuurt");
    assertEquals("activity:I003", results.hits().get(0).id());
    assertEquals(Optional.of("Vogelbuurt"), results.place().map(PlaceName::label));
    assertEquals(Optional.of("Noordwaard"), ask("samen eten 1387").place().map(PlaceName::label));
  }

  @Test
  void aPlaceThatIsAlsoAWordDoesNotSwallowTheQuestion() {
    assertEquals(Optional.empty(), ask("broek korter maken").place());
    assertTrue(found("broek korter maken").contains("offer:V017"));
    assertEquals(Optional.empty(), ask("de kerk").place());
    assertFalse(found("de markt").isEmpty());
    assertEquals(Optional.of("Broekzijde"), ask("koffie in broek").place().map(PlaceName::label));
  }

  @Test
  void aResultSaysWhichWordsWereMatched() {
    SearchHit hit = ask("bankafschrift uitprinten").hits().get(0);
    assertEquals("offer:V006", hit.id());
    assertTrue(hit.words().containsAll(List.of("uitprinten", "bankafschrift")), "" + hit.words());
    SearchHit.Mark mark = hit.textMarks().get(0);
    assertTrue(hit.words().contains(hit.text().substring(mark.start(), mark.end())));
  }

  @Test
  void whatTheTextWasUnderstoodToMeanCountsAsWell() {
    SearchResults results = ask("iemand die voor mij kan gebaren, ik hoor niets");
    assertEquals("offer:V044", results.hits().get(0).id());
    assertTrue(results.hits().get(0).skills().contains("gebarentaal"));
  }

  @Test
  void nothingFoundOffersAnotherSpelling() {
    SearchResults nothing = index.search(SearchQuery.of("kofie", Set.of("nobody")));
    assertEquals(0, nothing.total());
    assertEquals(Optional.of("koffie"), nothing.suggestion());
  }

  @ParameterizedTest
  @CsvSource({
    "koffie op dinsdagochtend, activity:I002",
    "koffie op dinsdag ochtend, activity:I002",
    "koffie vrijdagmiddag, activity:I015"
  })
  void whatIsThereAtThatTimeComesFirst(String text, String expected) {
    List<String> found = found(text);
    assertTrue(found.stream().limit(5).toList().contains(expected), text + ": " + found);
  }

  @Test
  void onlyATimeShowsWhatIsOnThen() {
    List<String> found = found("vanmiddag");
    assertTrue(found.contains("activity:I006"), found.toString());
    assertFalse(found.contains("activity:I026"), "an activity that begins in February");
    assertEquals("vanmiddag", ask("vanmiddag").understood().moments().orElseThrow().words());
  }

  @Test
  void whatWasUnderstoodCanBeTakenAway() {
    SearchQuery query = SearchQuery.of("koffie vogelbuurt dinsdag", Set.of("all"));
    SearchResults taken =
        index.search(query.without(Set.of(SearchQuery.PLACE, SearchQuery.TIME, "koffiemaatje")));
    assertEquals(Optional.empty(), taken.place());
    assertEquals(Optional.empty(), taken.understood().moments());
    assertFalse(taken.understood().skills().containsKey("koffiemaatje"));
    assertTrue(index.search(query).understood().skills().containsKey("koffiemaatje"));
  }

  @ParameterizedTest
  @CsvSource({
    "rijles in een automaat, true",
    "tandarts die patiënten aanneemt, true",
    "bankafschrift printen, false",
    "qqxqz blork, false"
  })
  void whatNoNeighbourDoesIsHeardAndWhatIsNotHeardAtAllIsNotThat(String text, boolean elsewhere) {
    Words words = new Words(new Waterveen().gazetteer());
    Question question = words.questions().read(text, Optional.empty(), Set.of());
    assertEquals(elsewhere, question.elsewhere());
  }

  @Test
  void wordsThatSayNothingAreNeverTheReason() {
    for (String text : List.of("kan iemand een bankafschrift voor me uitprinten", "naar de kerk")) {
      for (SearchHit hit : ask(text).hits()) {
        assertFalse(
            hit.words().stream().anyMatch(List.of("de", "een", "en", "voor", "van")::contains),
            text + ": " + hit.words());
      }
    }
  }

  @Test
  void nearMeIsNearerFirst() {
    GeoPoint home = new Waterveen().documents().get(0).point().orElseThrow();
    SearchQuery query = SearchQuery.of("wandelen bij mij in de buurt", Set.of("all"));
    SearchResults results = index.search(query.near(home).order(SearchQuery.Order.NEAREST));
    assertTrue(results.understood().nearMe());
    assertTrue(results.counts().get(SearchResults.DISTANCE).get("5000") > 0);
  }

  @Test
  void narrowingShowsOnlyThatAndTheCountsAreTrue() {
    SearchQuery query = SearchQuery.of("koffie", Set.of("all")).limit(100);
    SearchResults all = index.search(query);
    long activities = all.counts().get("kind").get("ACTIVITY");
    SearchResults narrowed =
        index.search(query.narrowed(Narrowing.of(Set.of(SearchDocument.Kind.ACTIVITY))));
    assertEquals(activities, narrowed.total());
    assertEquals(activities, narrowed.hits().size());
  }

  @ParameterizedTest
  @CsvSource({
    "kof, Koffie en een praatje",
    "bankaf, bankafschrift printen",
    "vogel, Vogelbuurt",
    "huiswerkc, Huiswerkclub De Vlieger"
  })
  void somebodyWhoTypesIsHelped(String begin, String expected) {
    List<String> texts =
        index.suggest(begin, Set.of("all"), 8).stream().map(Suggestion::text).toList();
    assertTrue(texts.contains(expected), begin + ": " + texts);
  }

  @Test
  void noTextBreaksTheSuggestions() {
    for (String text : hostile()) {
      assertTrue(index.suggest(text, Set.of("all"), 8).size() <= 8);
    }
    assertEquals(List.of(), index.suggest("kof", Set.of(), 8));
  }

  static List<String> hostile() {
    return List.of(
        "",
        "   ",
        "\0",
        "koffie\0thee",
        "🙂🙃 👩‍👩‍👧",
        "<script>alert('koffie')</script>",
        "title:* AND (NOT text:[a TO z]^99 || \"open",
        "koffie~100 /(a+)+$/ \\",
        "\u202Eeiffok\u202C مرحبا שלום",
        "\uD800 los",
        "a".repeat(10_000),
        "koffie ".repeat(1_500),
        "bankafschrift printen hond uitlaten lamp ophangen schulden ".repeat(170));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextBreaksTheSearch(String text) {
    assertTrue(ask(text).total() >= 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quantumfysica", "satelliet lanceren", "helikopter"})
  void whatNobodyHereCanDoIsNotAnsweredWithNoise(String text) {
    assertEquals(List.of(), found(text));
  }

  private static SearchResults ask(String text) {
    return index.search(SearchQuery.of(text, Set.of("all")).at(Waterveen.NOW).limit(50));
  }

  private static List<String> found(String text) {
    return ask(text).hits().stream().map(SearchHit::id).toList();
  }
}
