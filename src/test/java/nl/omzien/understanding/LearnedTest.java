package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples teach, and that they are fit to teach it. */
class LearnedTest {

  private static final int ENOUGH = 40;

  /** What is shorter than this many letters anybody says in the same words. */
  private static final int LONG = 24;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mijn lakens liggen al een week nat in de trommel | was-strijk",
        "De ketting loopt er steeds af bij het schakelen | fietsreparatie",
        "Ik moet nuchter komen voor de scopie en mag daarna niet alleen naar huis | ziekenhuis",
        "Er druppelt iets onder de gootsteen | sanitair",
        "Op de verjaardag van mijn man is de stoel nu leeg | rouw"
      })
  void hearsWhatIsMeantWhenNothingIsNamed(String text, String skill) {
    Knowledge knowledge = Knowledge.shipped();
    Map<String, Double> likely = knowledge.likely(knowledge.read(text));
    List<String> first =
        likely.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(3)
            .map(Map.Entry::getKey)
            .toList();
    assertTrue(first.contains(skill), text + " was heard as " + first);
  }

  @ParameterizedTest
  @CsvSource({
    "tandarts die nieuwe patiënten aanneemt",
    "openingstijden zwembad",
    "rijles in een automaat"
  })
  void hearsWhatNoNeighbourDoes(String text) {
    Understood understood = new Understanding().understand(text);
    assertTrue(understood.elsewhere() > 0.5, text + ": " + understood.elsewhere());
  }

  @Test
  void whatWasNeverSeenTeachesNothing() {
    Knowledge knowledge = Knowledge.shipped();
    assertEquals(Map.of(), knowledge.likely(knowledge.read("qqxqz")));
    assertEquals(Map.of(), knowledge.likely(knowledge.read("")));
  }

  @Test
  void likelihoodsAreTogetherOne() {
    Knowledge knowledge = Knowledge.shipped();
    double total =
        knowledge.likely(knowledge.read("wie helpt mij met de heg")).values().stream()
            .mapToDouble(Double::doubleValue)
            .sum();
    assertEquals(1, total, 1e-4);
  }

  @Test
  void eachSkillHasExamplesEnough() {
    Taxonomy taxonomy = new Understanding().taxonomy();
    Map<String, Integer> number = new HashMap<>();
    Example.ofSkills().forEach(example -> number.merge(example.code(), 1, Integer::sum));
    for (Skill skill : taxonomy.skills()) {
      assertTrue(number.getOrDefault(skill.code(), 0) >= ENOUGH, skill.code());
    }
    Set<String> known =
        Stream.of(
                taxonomy.skills().stream().map(Skill::code),
                taxonomy.categories().stream().map(Category::code),
                Stream.of(Example.ELSEWHERE))
            .flatMap(codes -> codes)
            .collect(Collectors.toSet());
    assertTrue(known.containsAll(number.keySet()), () -> "unknown: " + number.keySet());
  }

  @Test
  void noExampleHoldsAnybodysData() {
    Pattern personal = Pattern.compile("\\d{5,}|@|\\b06\\b");
    List<String> wrong =
        everyExample().map(Example::text).filter(text -> personal.matcher(text).find()).toList();
    assertEquals(List.of(), wrong);
  }

  /** Else what is measured on them would be known by heart. */
  @Test
  void noExampleIsAJudgedText() throws IOException {
    StringBuilder judged = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/judged"))) {
      for (Path file : files.toList()) {
        judged.append('\n').append(plain(Files.readString(file))).append('\n');
      }
    }
    List<String> same =
        everyExample()
            .map(example -> plain(example.text()))
            .filter(text -> text.length() > LONG && judged.indexOf(text) >= 0)
            .toList();
    assertEquals(List.of(), same);
  }

  private static Stream<Example> everyExample() {
    return Stream.of(Example.ofSkills(), Example.ofDangers(), Example.ofHouseRules())
        .flatMap(List::stream)
        .distinct();
  }

  private static String plain(String text) {
    return DutchAnalysis.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
