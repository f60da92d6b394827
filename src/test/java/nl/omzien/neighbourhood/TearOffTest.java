package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.omzien.web.Texts;
import nl.omzien.web.View;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A flyer with strips: what is on the wall, what is taken home, and what is read aloud. */
class TearOffTest {

  private static final String PATH = "activiteiten/abcd2345";
  private static final String ADDRESS = "omzien.waterveen.example/" + PATH;
  private static final String LONG_NAME =
      "Inloopmiddag voor mantelzorgers en hun naasten, met koffie en muziek in De Kade";
  private static final String OFTEN =
      "elke eerste zaterdag van de maand, 10.00 tot 12.00 uur, tot en met zaterdag 1 mei 2027";
  private static final float POINTS = 72 / 25.4f;
  private static final float STRIPS_TOP = 209 * POINTS;
  private static final float STRIP = 26.25f * POINTS;
  private static final float ROUNDED = 0.05f;

  @Test
  void it_is_one_tagged_sheet_of_a4_in_dutch() throws IOException {
    try (PDDocument paper = printed(flyer("Koffie-inloop Het Nest", "elke woensdag, 9.30 uur"))) {
      assertEquals(1, paper.getNumberOfPages());
      PDPage page = paper.getPage(0);
      assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
      assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
      assertTrue(paper.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("nl", paper.getDocumentCatalog().getLanguage());
      assertEquals("Koffie-inloop Het Nest", paper.getDocumentInformation().getTitle());
      for (var name : page.getResources().getFontNames()) {
        assertTrue(page.getResources().getFont(name).isEmbedded());
      }
      Printed.picture(paper, "tear-off");
    }
  }

  @Test
  void eight_strips_hang_there_and_one_is_read_aloud() throws IOException {
    try (PDDocument paper =
        printed(flyer("Koffie-inloop Het Nest", "elke woensdag, 9.30 tot 11.30 uur"))) {
      List<String> read = Printed.read(paper);
      List<String> strip =
          List.of(
              "Koffie-inloop Het Nest",
              "elke woensdag, 9.30 tot 11.30 uur",
              "Buurthuis Het Nest",
              "Bel 0299-012346",
              ", Wijkteam West",
              ADDRESS);
      assertEquals(strip, read.subList(read.indexOf("Neem een strookje mee") + 1, read.size()));
      assertEquals(2, Collections.frequency(read, ADDRESS), "on the sheet and on a strip: " + read);
      List<String> passedOver = Printed.decoration(paper);
      assertEquals(TearOffStrip.STRIPS - 1, passedOver.size(), passedOver.toString());
      passedOver.forEach(text -> assertEquals(String.join("", strip), text));
    }
  }

  @Test
  void what_hangs_above_is_read_in_the_order_in_which_people_read() throws IOException {
    try (PDDocument paper = printed(flyer("Koffie-inloop", "elke woensdag, 9.30 uur"))) {
      String read = String.join(" ", Printed.read(paper));
      int at = 0;
      for (String piece :
          List.of(
              "Koffie-inloop",
              "elke woensdag",
              "gratis",
              "Koffieochtend voor",
              "Waar",
              "IJsvogelplein 3",
              "De volgende keren",
              "woensdag 2 december",
              "Meer weten?",
              "0299-012346",
              "Neem een strookje mee")) {
        int found = read.indexOf(piece, at);
        assertTrue(found >= at, piece + " in " + read);
        at = found;
      }
    }
  }

  @Test
  void however_much_people_write_it_is_one_sheet_and_nothing_lies_over_anything()
      throws IOException {
    for (String address : List.of(ADDRESS, "omzien.gemeente-waterveen-en-dorpen.example/" + PATH)) {
      for (String name : List.of("Koffie", "Gezelligheidscommissie Schelpenhoek", LONG_NAME)) {
        for (String words : List.of(words(118), words(164), words(289), words(1200))) {
          for (String when : List.of("elke woensdag, 9.30 tot 11.30 uur", OFTEN)) {
            fits(full(name, words, when, address));
          }
        }
      }
    }
    try (PDDocument paper = printed(full(LONG_NAME, words(1200), OFTEN, ADDRESS))) {
      Printed.picture(paper, "tear-off-full");
    }
  }

  private static void fits(FlyerPage flyer) throws IOException {
    try (PDDocument paper = printed(flyer)) {
      String told = flyer.toString();
      assertEquals(1, paper.getNumberOfPages(), told);
      Letters letters = new Letters(paper);
      assertTrue(letters.ends("Meer weten?", true) > letters.ends("1386 AB", false), told);
      assertTrue(letters.staysInItsStrip(), told);
      assertTrue(letters.smallest(0, STRIPS_TOP) >= 14 - ROUNDED, told);
      assertTrue(letters.smallest(STRIPS_TOP, Float.MAX_VALUE) >= 9 - ROUNDED, told);
    }
  }

  @Test
  void a_strip_keeps_the_number_the_address_and_the_time_whatever_the_name() throws IOException {
    for (String name : List.of(LONG_NAME, "a".repeat(300), LONG_NAME.toUpperCase(Locale.ROOT))) {
      TearOffStrip strip = TearOffPage.of(flyer(name, OFTEN)).strip();
      assertTrue(strip.lines() <= 6, name);
      assertTrue(strip.name().endsWith("…"), strip.name());
      assertEquals(OFTEN, strip.when());
      assertEquals("0299-012346", strip.telephone());
      assertEquals(ADDRESS, strip.address());
      try (PDDocument paper = printed(flyer(name, OFTEN))) {
        assertTrue(new Letters(paper).staysInItsStrip(), name);
      }
    }
  }

  @Test
  void whatever_people_write_stays_text() throws IOException {
    try (PDDocument paper = printed(flyer(Printed.HOSTILE, "elke dag"))) {
      String text = String.join("", Printed.read(paper));
      assertTrue(text.contains("<script>x</script>"), text);
      assertTrue(text.contains("Łódź"), text);
      assertFalse(paper.getDocumentInformation().getTitle().isBlank());
    }
  }

  @Test
  void words_are_cut_between_words_and_it_shows() {
    assertEquals("Koffie en thee", ShortText.of(" Koffie \n en thee ", 14));
    assertEquals("Koffie…", ShortText.of("Koffie, en thee", 10));
    assertEquals("aaaa…", ShortText.of("aaaaaaaa", 5));
    assertEquals("aaa…", ShortText.of("aaa👵👵👵", 5));
  }

  private static FlyerPage flyer(String name, String when) {
    return full(
        name,
        "Koffieochtend voor de Vogelbuurt. Kom gewoon binnenlopen, alleen of met een buur.",
        when,
        ADDRESS);
  }

  private static FlyerPage full(String name, String words, String when, String address) {
    return new FlyerPage(
        Texts.in("nl"),
        name,
        words,
        when,
        "Buurthuis Het Nest",
        "IJsvogelplein 3, 1386 AB Waterveen",
        List.of(
            "gratis",
            "zonder afspraak",
            "rolstoel kan naar binnen",
            "op een boot van twaalf euro vijftig, thee en koek erbij"),
        List.of(
            "woensdag 25 november 2026", "woensdag 2 december 2026", "woensdag 9 december 2026"),
        Printed.sender("https://" + address));
  }

  private static String words(int letters) {
    return "Elke week is er een middag voor wie voor een ander zorgt. "
        .repeat(letters / 50 + 1)
        .substring(0, letters);
  }

  private static PDDocument printed(FlyerPage flyer) throws IOException {
    return Printed.of(new View("neighbourhood/tear-off", TearOffPage.of(flyer)));
  }

  /** Where each letter stands, in points from the top left of the sheet. */
  private static final class Letters extends PDFTextStripper {

    private final List<TextPosition> all = new ArrayList<>();

    Letters(PDDocument document) throws IOException {
      getText(document);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
      all.add(letter);
    }

    private static float left(TextPosition letter) {
      return letter.getTextMatrix().getTranslateX();
    }

    private static float baseline(TextPosition letter) {
      return letter.getPageHeight() - letter.getTextMatrix().getTranslateY();
    }

    /** The top of these words, or their baseline. */
    float ends(String words, boolean top) {
      StringBuilder text = new StringBuilder();
      all.forEach(letter -> text.append(letter.getUnicode().charAt(0)));
      TextPosition letter = all.get(text.indexOf(words));
      return baseline(letter) - (top ? letter.getFontSize() : 0);
    }

    float smallest(float from, float until) {
      return (float)
          all.stream()
              .filter(letter -> baseline(letter) > from && baseline(letter) <= until)
              .mapToDouble(TextPosition::getFontSize)
              .min()
              .orElseThrow();
    }

    /** Turned letters: what is their height goes from left to right, their width upwards. */
    boolean staysInItsStrip() {
      return all.stream()
          .filter(letter -> baseline(letter) > STRIPS_TOP)
          .allMatch(
              letter -> {
                float within = left(letter) % STRIP;
                float size = letter.getFontSize();
                float end = baseline(letter) - letter.getWidthDirAdj();
                return within > size && within < STRIP - 0.2f * size && end > STRIPS_TOP;
              });
    }
  }
}
