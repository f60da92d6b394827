package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Posters and flyers from the link to the file, for somebody who did not sign in. */
class PaperIT {

  private final Http anybody = Http.anonymous();
  private final RunningDatabase database = RunningDatabase.shared();

  @AfterAll
  static void over() {
    Organising.over();
  }

  @Test
  void a_neighbourhood_offers_its_poster_in_two_sizes() throws IOException {
    String page = anybody.get("/buurt/vogelbuurt").body();
    for (String poster :
        List.of("/buurt/vogelbuurt/poster.pdf", "/buurt/vogelbuurt/poster-a3.pdf")) {
      assertTrue(page.contains("href=\"" + poster + "\""), poster);
      PDRectangle sheet = poster.contains("a3") ? PDRectangle.A3 : PDRectangle.A4;
      try (PDDocument file = file(poster)) {
        assertEquals(sheet.getWidth(), file.getPage(0).getMediaBox().getWidth(), 1, poster);
        assertEquals(
            "Deze week in de Vogelbuurt", file.getDocumentInformation().getTitle(), poster);
      }
    }
    for (String none : List.of("bestaat-niet/poster.pdf", "bestaat-niet/poster-a3.pdf")) {
      assertEquals(404, anybody.get("/buurt/" + none).statusCode(), none);
    }
    assertEquals(404, anybody.get("/buurt/vogelbuurt/poster-a9.pdf").statusCode());
  }

  @Test
  void the_longest_activities_of_the_demonstration_fit_on_one_sheet_with_strips()
      throws IOException {
    for (String reference :
        database.texts(
            "select reference from initiative where source ~ '^I[0-9]{3}$' and status = 'RUNNING'"
                + " order by length(own_words) + 4 * length(name) desc limit 6")) {
      String strips = strips(reference);
      String page = anybody.get("/activiteiten/" + reference).body();
      assertTrue(page.contains("href=\"" + strips + "\""), page);
      try (PDDocument file = file(strips)) {
        assertEquals(1, file.getNumberOfPages(), reference);
        assertEquals(TearOffStrip.STRIPS - 1, Printed.decoration(file).size(), reference);
        Printed.picture(file, "tear-off-" + reference);
      }
    }
  }

  @Test
  void organisers_find_the_strips_once_others_see_the_activity() {
    Http jan = Http.as("jan");
    String waiting = Organising.waiting(jan, "Koffie die wacht");
    assertEquals(404, anybody.get(strips(waiting)).statusCode());
    assertEquals(404, anybody.get(strips("zzzzzzzz")).statusCode());
    String seen = Organising.published(jan, "Koffie met strookjes", Http.as("samira"));
    assertTrue(jan.get(Organising.page(seen)).body().contains("href=\"" + strips(seen) + "\""));
    assertEquals(200, anybody.get(strips(seen)).statusCode());
  }

  private static String strips(String reference) {
    return "/activiteiten/" + reference + "/scheurstrookjes.pdf";
  }

  private PDDocument file(String path) throws IOException {
    HttpResponse<byte[]> answer = anybody.bytes(anybody.request(path).GET());
    assertEquals(200, answer.statusCode(), path);
    assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""), path);
    return Loader.loadPDF(answer.body());
  }
}
