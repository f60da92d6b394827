package nl.omzien.moderation;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of 100 kB made to keep a pattern busy. The bound is not a speed: a pattern that is not
 * linear takes hours on these, so a minute tells the two apart on any machine.
 */
class HostileTextTest {

  private static final int LENGTH = 100_000;

  private final Screening screening = new Screening();

  @TestFactory
  Stream<DynamicTest> a_hostile_text_is_read_to_its_end() {
    return Stream.of(
            "a",
            "1",
            "1 ",
            "0 6 ",
            "06-",
            "a.",
            "a@",
            "@a.",
            "ik wil ",
            "niet meer ",
            "nl91 ",
            "straat ",
            "van de ",
            "merelstraat ",
            "1386 ab ",
            "bsn ",
            "bsn 9 ",
            "wachtwoord is ",
            "pin a ",
            "geb ",
            "nul zes ",
            "1.",
            "()",
            " \t",
            "\u200b",
            "\u0301",
            "😀",
            "al een dagen ",
            "buurman ",
            "hij slaat ",
            "hoor kind ",
            "bank ",
            "ik moet uit ",
            "geen geld voor ",
            "\ud800",
            "ع",
            "ﷺ",
            "\u0000")
        .map(
            bait ->
                DynamicTest.dynamicTest(
                    "100 kB of " + bait.codePointAt(0) + " " + bait.strip(), () -> isRead(bait)));
  }

  private void isRead(String bait) {
    String text = bait.repeat(LENGTH / bait.length());
    assertTimeoutPreemptively(
        ofSeconds(60),
        () -> {
          assertNotNull(screening.findings(text));
          assertNotNull(screening.danger(text + "!"));
        });
  }
}
