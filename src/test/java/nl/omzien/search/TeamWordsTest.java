package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.moderation.Screening;
import nl.omzien.understanding.Saying;
import nl.omzien.understanding.Saying.Kind;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Fields;
import nl.omzien.web.Problem;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team's word finds in an index that knows nothing of it, and which words help nobody. */
class TeamWordsTest {

  private static final Set<String> EVERYBODY = Set.of("all");
  private static final Screening SCREENING = new Screening();

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder, Gazetteer.empty());
    index.rebuild(
        Stream.of(
            offer("offer:1", "Ik lees graag brieven voor", "post-lezen"),
            offer("offer:2", "Mijn kwibbeldoos staat altijd open"),
            activity("activity:3", "Samen breien", "Met wol en thee"),
            request("request:4", "Wie helpt met mijn papieren?", "administratie-en-post")),
        1);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aWordThatMeansAnotherFindsWhatThatFinds() {
    assertEquals(ids("offer:2"), found("kwibbeldoos"));
    Saying saying = new Saying("kwibbeldoos", Kind.WORD, "breien", false);
    assertEquals(ids("activity:3", "offer:2"), found("kwibbeldoos", saying));
    assertEquals(ids("activity:3"), found("breien", saying), "only one way");
    Saying both = new Saying("kwibbeldoos", Kind.WORD, "breien", true);
    assertEquals(ids("activity:3", "offer:2"), found("breien", both));
  }

  @Test
  void aWordThatMeansSomethingThatPeopleCanDoFindsWhoCan() {
    Saying saying = new Saying("flaptrol", Kind.SKILL, "post-lezen", false);
    assertEquals(ids(), found("flaptrol"));
    assertEquals(ids("offer:1"), found("flaptrol", saying));
    Saying both = new Saying("kwibbeldoos", Kind.SKILL, "post-lezen", true);
    String question = "wie leest mijn post voor";
    assertEquals(ids("offer:1", "request:4"), found(question, saying));
    assertEquals(ids("offer:1", "offer:2", "request:4"), found(question, both));
  }

  @Test
  void aWordThatMeansASubjectFindsAllOfIt() {
    Saying saying = new Saying("flaptrol", Kind.CATEGORY, "administratie-en-post", false);
    assertEquals(ids("offer:1", "request:4"), found("flaptrol", saying));
    assertEquals(ids("offer:1", "request:4"), found("flaptrollen", saying), "and its plural");
  }

  @Test
  void aFewWordsMayMeanOneThing() {
    Saying saying = new Saying("de wol in", Kind.WORD, "breien", false);
    assertEquals(ids("activity:3"), found("ik wil de wol in", saying));
  }

  @Test
  void aWordOfTheTeamIsNoSlipOfAnother() {
    Saying saying = new Saying("breinen", Kind.SKILL, "post-lezen", false);
    assertEquals(ids("offer:1"), found("breinen", saying));
  }

  @Test
  void wordsThatHelpNobodyAreRefusedWithTheReason() {
    List<Saying> present =
        List.of(
            new Saying("kwibbeldoos", Kind.WORD, "flaptrol", false),
            new Saying("flaptrol", Kind.WORD, "breien", false));
    refused("woord: Vul hier een woord in.", "", "breien", present);
    refused("woord: Dit woord staat in bijna elke zin", "de", "breien", present);
    refused("woord: Dit woord staat in bijna elke zin", "ik wil graag", "breien", present);
    refused("woord: Dit is te kort", "xq", "breien", present);
    refused("woord: Dit is te lang", "een twee drie vier vijf", "breien", present);
    refused("woord: Gebruik alleen letters", "a, b => c", "breien", present);
    refused("woord: Gebruik alleen letters", "<script>", "breien", present);
    refused("woord: Gebruik alleen letters", "-", "breien", present);
    refused("woord: Dit lijkt op gegevens", "0612345678", "breien", present);
    refused("betekent: Zeg wat het betekent", "wolletje", "", present);
    refused("betekent: Dit woord staat in bijna elke zin", "wolletje", "het", present);
    refused("betekent: Dat is hetzelfde woord", "brei", "breien", present);
    refused("woord: Dit woord met deze betekenis", "Kwibbeldozen", "flaptrol", present);
    refused("betekent: Zo draaien de woorden", "breien", "kwibbeldoos", present);
    refused("betekent: Zo draaien de woorden", "flaptrol", "kwibbeldoos", present);
    assertEquals(List.of(), problems(Map.of("woord", "wolletje", "betekent", "breien"), present));
    assertEquals(
        List.of(),
        problems(Map.of("woord", "وول", "vaardigheid", "post-lezen"), present),
        "in any script");
    assertEquals(
        1, problems(Map.of("woord", "wolletje", "vaardigheid", "bestaat-niet"), present).size());
    assertEquals(
        1,
        problems(
                Map.of("woord", "wolletje", "vaardigheid", "post-lezen", "betekent", "breien"),
                present)
            .size());
  }

  private static void refused(String why, String word, String means, List<Saying> present) {
    List<String> found = problems(Map.of("woord", word, "betekent", means), present);
    assertEquals(1, found.size(), word + ": " + found);
    assertEquals(why, found.get(0).substring(0, Math.min(why.length(), found.get(0).length())));
  }

  private static List<String> problems(Map<String, String> typed, List<Saying> present) {
    Fields fields = Fields.none();
    for (Map.Entry<String, String> field : typed.entrySet()) {
      fields = fields.with(field.getKey(), field.getValue());
    }
    Problems problems = new Problems(Texts.in("nl"));
    Optional<Saying> saying =
        TeamWordForm.of(fields)
            .saying(present, new Understanding().taxonomy(), SCREENING, problems);
    assertEquals(problems.none(), saying.isPresent());
    return problems.all().stream().map(TeamWordsTest::told).toList();
  }

  private static String told(Problem problem) {
    return problem.field() + ": " + problem.text();
  }

  private Set<String> found(String text, Saying... said) {
    return index
        .search(SearchQuery.of(text, EVERYBODY), Understanding.with(List.of(said)))
        .hits()
        .stream()
        .map(SearchHit::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(String... ids) {
    return new TreeSet<>(List.of(ids));
  }

  private static SearchDocument offer(String id, String text, String... skills) {
    return SearchDocument.of(SearchDocument.Kind.OFFER, id, EVERYBODY)
        .says("", text)
        .about("", List.of(skills))
        .build();
  }

  private static SearchDocument activity(String id, String title, String text) {
    return SearchDocument.of(SearchDocument.Kind.ACTIVITY, id, EVERYBODY)
        .says(title, text)
        .about("", List.of())
        .build();
  }

  private static SearchDocument request(String id, String text, String category) {
    return SearchDocument.of(SearchDocument.Kind.REQUEST, id, EVERYBODY)
        .says("", text)
        .about(category, List.of())
        .build();
  }
}
