package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.omzien.initiative.ActivitiesPage;
import nl.omzien.web.Texts;
import nl.omzien.web.View;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Poster and flyer as a screen reader, a printer and a pair of eyes get them. */
class PaperTest {

  private static final Texts TEXTS = Texts.in("nl");
  private static final PaperSender SENDER =
      Printed.sender("https://omzien.waterveen.example/buurt/vogelbuurt");

  @Test
  void a_poster_is_tagged_says_its_language_and_has_its_letters_in_it() throws IOException {
    try (PDDocument poster = poster(week(9))) {
      assertTrue(poster.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(poster.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("nl", poster.getDocumentCatalog().getLanguage());
      assertEquals("Deze week in de Vogelbuurt", poster.getDocumentInformation().getTitle());
      assertTrue(poster.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      String claim =
          new String(
              poster.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(claim.contains("pdfuaid"), claim);
      for (PDPage page : poster.getPages()) {
        assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().contains("Atkinson"), font.getName());
        }
      }
      Printed.picture(poster, "poster");
    }
  }

  @Test
  void it_is_read_in_the_order_in_which_people_read() throws IOException {
    try (PDDocument poster = poster(week(2))) {
      String text = new PDFTextStripper().getText(poster).replaceAll("\\s+", " ");
      List<String> order =
          List.of(
              "Deze week in de Vogelbuurt",
              "maandag 23 november",
              "9.30 tot 11.30 uur",
              "Koffie 0",
              "Buurthuis Het Nest",
              "Koffie 1",
              "Meer weten?",
              "omzien.waterveen.example/buurt",
              "0299-012346");
      int at = 0;
      for (String piece : order) {
        int found = text.indexOf(piece, at);
        assertTrue(found >= at, piece + " in " + text);
        at = found;
      }
    }
  }

  @Test
  void a_full_week_flows_over_pages_and_loses_nothing() throws IOException {
    try (PDDocument poster = poster(week(60))) {
      String text = new PDFTextStripper().getText(poster);
      assertTrue(poster.getNumberOfPages() > 1, "pages: " + poster.getNumberOfPages());
      for (int number = 0; number < 60; number++) {
        assertTrue(text.contains("Koffie " + number), "" + number);
      }
      assertTrue(text.contains("0299-012346"), text);
    }
  }

  @Test
  void whatever_people_write_stays_text() throws IOException {
    List<ActivitiesPage.Day> days =
        List.of(
            new ActivitiesPage.Day(
                "maandag", List.of(row(Printed.HOSTILE), row("a".repeat(300)), row("👵🏽 مرحبا"))));
    try (PDDocument poster = poster(days);
        PDDocument flyer = flyer(Printed.HOSTILE)) {
      assertTrue(new PDFTextStripper().getText(poster).contains("<script>x</script>"));
      assertTrue(new PDFTextStripper().getText(flyer).contains("Łódź"));
      assertFalse(flyer.getDocumentInformation().getTitle().isBlank());
    }
  }

  @Test
  void on_a3_the_type_is_larger_and_more_fits() throws IOException {
    try (PDDocument small = poster(week(12));
        PDDocument large = poster(week(10), PosterSize.A3);
        PDDocument full = poster(week(14), PosterSize.A3)) {
      assertEquals(2, small.getNumberOfPages());
      for (PDDocument a3 : List.of(large, full)) {
        assertEquals(1, a3.getNumberOfPages());
        assertEquals(PDRectangle.A3.getWidth(), a3.getPage(0).getMediaBox().getWidth(), 1);
        assertEquals(PDRectangle.A3.getHeight(), a3.getPage(0).getMediaBox().getHeight(), 1);
        assertTrue(a3.getDocumentCatalog().getMarkInfo().isMarked());
        assertEquals("nl", a3.getDocumentCatalog().getLanguage());
        assertTrue(smallest(a3) > 13.9, "type: " + smallest(a3));
        assertTrue(smallest(a3) > smallest(small));
      }
      assertTrue(smallest(large) > smallest(full));
      Printed.picture(large, "poster-a3");
      Printed.picture(full, "poster-a3-full");
    }
  }

  @Test
  void a_week_too_full_for_one_a3_flows_over_sheets_in_large_type_and_loses_nothing()
      throws IOException {
    try (PDDocument poster = poster(week(60), PosterSize.A3)) {
      String text = new PDFTextStripper().getText(poster);
      assertTrue(poster.getNumberOfPages() > 1, "pages: " + poster.getNumberOfPages());
      for (int number = 0; number < 60; number++) {
        assertTrue(text.contains("Koffie " + number), "" + number);
      }
      assertTrue(smallest(poster) > 16, "type: " + smallest(poster));
    }
  }

  @Test
  void an_empty_week_says_so() throws IOException {
    try (PDDocument poster = poster(List.of())) {
      assertTrue(new PDFTextStripper().getText(poster).contains("Deze week is er niets te doen"));
      assertEquals(1, poster.getNumberOfPages());
    }
  }

  @Test
  void a_flyer_is_one_page_of_a5() throws IOException {
    try (PDDocument flyer = flyer("Koffie-inloop Het Nest")) {
      assertEquals(1, flyer.getNumberOfPages());
      assertEquals(PDRectangle.A5.getWidth(), flyer.getPage(0).getMediaBox().getWidth(), 1);
      assertTrue(flyer.getDocumentCatalog().getMarkInfo().isMarked());
      Printed.picture(flyer, "flyer");
    }
  }

  private static PDDocument poster(List<ActivitiesPage.Day> days) throws IOException {
    return poster(days, PosterSize.A4);
  }

  private static PDDocument poster(List<ActivitiesPage.Day> days, PosterSize size)
      throws IOException {
    return Printed.of(
        new View(
            "neighbourhood/poster",
            new PosterPage(
                TEXTS,
                size,
                "de Vogelbuurt",
                "maandag 23 november tot en met zondag 29 november",
                days,
                SENDER)));
  }

  private static PDDocument flyer(String name) throws IOException {
    return Printed.of(
        new View(
            "neighbourhood/flyer",
            new FlyerPage(
                TEXTS,
                name,
                "Koffieochtend voor de Vogelbuurt. Kom gewoon binnenlopen, alleen of met een buur.",
                "elke woensdag, 9.30 tot 11.30 uur",
                "Buurthuis Het Nest",
                "IJsvogelplein 3, 1386 AB Waterveen",
                List.of("gratis", "zonder afspraak", "rolstoel kan naar binnen"),
                List.of("woensdag 25 november 2026", "woensdag 2 december 2026"),
                SENDER)));
  }

  /** In points. */
  private static float smallest(PDDocument document) throws IOException {
    float[] smallest = {Float.MAX_VALUE};
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        smallest[0] = Math.min(smallest[0], letter.getFontSize());
      }
    }.getText(document);
    return smallest[0];
  }

  private static List<ActivitiesPage.Day> week(int activities) {
    List<ActivitiesPage.Day> days = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      List<ActivitiesPage.Row> rows = new ArrayList<>();
      for (int number = day; number < activities; number += 3) {
        rows.add(row("Koffie " + number));
      }
      days.add(
          new ActivitiesPage.Day(
              List.of("maandag 23 november", "woensdag 25 november", "vrijdag 27 november")
                  .get(day),
              rows));
    }
    return days;
  }

  private static ActivitiesPage.Row row(String name) {
    return new ActivitiesPage.Row(
        "9.30 tot 11.30 uur",
        name,
        "/activiteiten/x",
        "Buurthuis Het Nest, IJsvogelplein 3, 1386 AB Waterveen · gratis",
        "",
        false);
  }
}
