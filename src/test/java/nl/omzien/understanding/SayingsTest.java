package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words that a team added, beside all that came with the program. */
class SayingsTest {

  private static final String TEXT = "Wie helpt mij met een kwibbeldoos?";

  private final Understanding understanding = new Understanding();

  @AfterEach
  void forget() {
    Understanding.hear(List.of());
  }

  @Test
  void aWordMayMeanASubjectSomethingThatPeopleCanDoOrAnotherWord() {
    assertNotEquals(Optional.of("administratie-en-post"), subject(understanding));
    for (Saying saying :
        List.of(
            new Saying("kwibbeldoos", Saying.Kind.CATEGORY, "administratie-en-post", false),
            new Saying("kwibbeldoos", Saying.Kind.SKILL, "post-lezen", false),
            new Saying("kwibbeldoos", Saying.Kind.WORD, "paperassen", false),
            new Saying("paperassen", Saying.Kind.WORD, "kwibbeldoos", true))) {
      Optional<String> subject = subject(Understanding.with(List.of(saying)));
      assertEquals(Optional.of("administratie-en-post"), subject, saying.toString());
    }
  }

  @Test
  void aFewWordsTogetherMeanWhatTheyMeanOnlyTogether() {
    Understanding heard =
        Understanding.with(
            List.of(new Saying("dikke knoeperd", Saying.Kind.SKILL, "post-lezen", false)));
    assertEquals(
        Optional.of("administratie-en-post"),
        heard.understand("ik kreeg een dikke knoeperd").suggestion().map(Category::code));
    assertNotEquals(
        Optional.of("administratie-en-post"),
        heard.understand("die dikke").suggestion().map(Category::code));
  }

  @Test
  void whatIsHeardHoldsForWhoeverReadsOnThisNodeAndIsForgottenAgain() {
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long begin = processor.getCurrentThreadCpuTime();
    Understanding.hear(List.of(new Saying("kwibbeldoos", Saying.Kind.SKILL, "post-lezen", false)));
    System.out.println(
        "SayingsTest: a word was read in within "
            + (processor.getCurrentThreadCpuTime() - begin) / 1_000_000
            + " ms of processor time");
    assertEquals(Optional.of("administratie-en-post"), subject(understanding));
    Understanding.hear(List.of());
    assertNotEquals(Optional.of("administratie-en-post"), subject(understanding));
  }

  @Test
  void nothingElseIsUnderstoodInAnotherWay() {
    Understanding heard =
        Understanding.with(
            List.of(new Saying("kwibbeldoos", Saying.Kind.SKILL, "post-lezen", true)));
    for (String text :
        List.of("Wie doet boodschappen?", "Ik ben zo alleen", "Mijn fiets is stuk")) {
      assertEquals(understanding.understand(text), heard.understand(text), text);
      assertNotEquals(Optional.empty(), heard.understand(text).suggestion());
    }
  }

  private static Optional<String> subject(Understanding by) {
    return by.understand(TEXT).suggestion().map(Category::code);
  }
}
