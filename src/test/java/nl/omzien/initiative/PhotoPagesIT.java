package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.omzien.imaging.Shots;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A photo is seen when the team has looked at it, by nobody before that, and nowhere after it. */
class PhotoPagesIT {

  private static final String SEE = "Vier mensen drinken koffie";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final Http anybody = Http.anonymous();

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  @Test
  void others_see_it_once_the_team_has_looked_and_nowhere_after_it_is_taken_down() {
    String reference = Organising.published(jan, "Koffie op de foto", samira);
    String photo = Organising.photo(jan, reference, SEE);
    nowhere(reference, photo);
    for (Http who : List.of(jan, samira, bas, Http.as("ruud"))) {
      assertEquals(200, who.get(picture(reference, photo)).statusCode());
    }
    for (Http who : List.of(anybody, Http.as("gerda"), Http.as("hilde"))) {
      assertEquals(404, who.get(picture(reference, photo)).statusCode());
    }
    assertTrue(samira.get("/team/lezen?toon=fotos").body().contains(photo));
    String read = samira.get("/team/lezen/" + photo).body();
    assertTrue(read.contains(picture(reference, photo)) && read.contains("Koffie op de foto"));
    assertEquals(404, Http.as("hilde").get("/team/lezen/" + photo).statusCode());

    Street.led(Organising.decide(samira, photo, "approve", ""), "/team/lezen");
    assertEquals(200, anybody.get(picture(reference, photo)).statusCode());
    String page = anybody.get("/activiteiten/" + reference).body();
    assertTrue(page.contains("alt=\"" + SEE + "\""), page);
    assertTrue(page.contains("\"image\":[\"http"), "programs that read pages see it too");
    assertTrue(Street.newestMailTo("jan@example.org").contains("Iedereen kan hem nu zien"));

    String team = "/team/initiatieven/" + reference + "/fotos/" + photo;
    Map<String, String> why = Map.of("reden", "personal", "zin", "Er staat een kenteken op.");
    assertEquals(404, Http.as("hilde").post(team + "/weghalen", why).statusCode());
    assertEquals(404, jan.post(team + "/weghalen", why).statusCode());
    assertEquals(422, samira.post(team + "/weghalen", Map.of()).statusCode());
    Street.led(samira.post(team + "/weghalen", why), team);
    Street.led(bas.post(team + "/weghalen", why), team);
    nowhere(reference, photo);
    assertEquals(200, anybody.get("/activiteiten/" + reference).statusCode());
    String told = jan.get(photos(reference)).body();
    assertTrue(told.contains("Er staat een kenteken op."), told);

    Street.led(
        jan.post("/mijn/heroverweging/" + photo, Map.of("woorden", "Dat is mijn eigen auto.")),
        photos(reference));
    assertTrue(bas.get("/team/opnieuw-kijken/" + photo).body().contains(photo + "/1280.jpg"));
    Map<String, String> answer = Map.of("antwoord", "tonen", "zin", "U hebt gelijk.");
    assertEquals(
        409, samira.post("/team/opnieuw-kijken/" + photo + "/antwoord", answer).statusCode());
    assertEquals(303, bas.post("/team/opnieuw-kijken/" + photo + "/antwoord", answer).statusCode());
    assertEquals(200, anybody.get(picture(reference, photo)).statusCode());
  }

  @Test
  void what_is_declined_or_must_change_is_nowhere_and_says_why() {
    String reference = Organising.published(jan, "Koffie zonder foto", samira);
    String declined = Organising.photo(jan, reference, "Een kind op een schommel");
    assertEquals(422, Organising.decide(samira, declined, "decline", "").statusCode());
    Street.led(Organising.decide(samira, declined, "decline", "Een kind."), "/team/lezen");
    nowhere(reference, declined);
    String asked = Organising.photo(jan, reference, "Iets");
    Street.led(Organising.decide(samira, asked, "ask-change", "Zeg wat."), "/team/lezen");
    nowhere(reference, asked);
    String page = jan.get(photos(reference)).body();
    assertTrue(page.contains("Een kind.") && page.contains("Zeg wat."), page);
    describe(reference, asked, "Een lange tafel met koffie");
    Street.led(Organising.decide(samira, asked, "approve", ""), "/team/lezen");
    assertEquals(200, anybody.get(picture(reference, asked)).statusCode());
  }

  @Test
  void other_words_are_read_again_and_the_same_words_are_not() {
    String reference = Organising.published(jan, "Koffie met woorden", samira);
    String photo = Organising.shownPhoto(jan, reference, SEE, samira);
    describe(reference, photo, SEE);
    assertEquals(200, anybody.get(picture(reference, photo)).statusCode());
    String address = photos(reference) + "/" + photo + "/tekst";
    HttpResponse<String> tells =
        jan.post(address, Map.of("tekst-" + photo, "Bel Jan op 06-12345678"));
    assertEquals(422, tells.statusCode());
    assertTrue(tells.body().contains("06-12345678"), "what was typed is kept");
    assertEquals(200, anybody.get(picture(reference, photo)).statusCode());
    describe(reference, photo, "Vijf mensen drinken thee");
    nowhere(reference, photo);
    assertTrue(samira.get("/team/lezen/" + photo).body().contains("thee"));
  }

  @Test
  void nobody_but_its_organisers_brings_changes_or_removes_one() {
    String reference = Organising.published(jan, "Foto van Jan", samira);
    String photo = Organising.photo(jan, reference, SEE);
    Http gerda = Http.as("gerda");
    String hers = Organising.published(gerda, "Foto van Gerda", samira);
    List<String> before = kept();
    for (Http other : List.of(gerda, samira, Http.as("hilde"), Http.as("ruud"))) {
      assertEquals(404, other.get(photos(reference)).statusCode());
      assertEquals(
          404,
          Organising.bring(other, reference, SEE, Secrets.token(), Shots.jpeg(400, 300))
              .statusCode());
      for (String what : List.of("/tekst", "/eerste", "/weg")) {
        assertEquals(
            404,
            other
                .post(photos(reference) + "/" + photo + what, Map.of("tekst-" + photo, "x"))
                .statusCode());
      }
    }
    assertEquals(404, gerda.post(photos(hers) + "/" + photo + "/eerste", Map.of()).statusCode());
    Street.led(gerda.post(photos(hers) + "/" + photo + "/weg", Map.of()), photos(hers));
    assertEquals(404, jan.get(picture(hers, photo)).statusCode(), "it is not of that initiative");
    assertEquals(before, kept());
    HttpResponse<String> guest =
        Organising.bring(anybody, reference, "Wat ik zag", Secrets.token(), Shots.jpeg(400, 300));
    assertTrue(Street.location(guest).startsWith("/aanmelden"), guest.body());
  }

  @Test
  void a_file_that_cannot_be_used_comes_back_with_what_was_typed() {
    String reference = Organising.waiting(jan, "Koffie met rare bestanden");
    List<String> before = kept();
    byte[] jpeg = Shots.jpeg(800, 600);
    Map<String, byte[]> files =
        Map.of(
            "Kies een foto.",
            new byte[0],
            "Dit is geen JPG of PNG.",
            "<script>alert(document.cookie)</script>".getBytes(StandardCharsets.UTF_8),
            "niet helemaal aangekomen",
            Arrays.copyOf(jpeg, jpeg.length / 2),
            "te veel beeldpunten",
            Shots.bomb(50_000, 50_000),
            "(HEIC)",
            "\0\0\0\30ftypheic en dan nog wat".getBytes(StandardCharsets.ISO_8859_1),
            "hoogstens 10 MB zijn",
            Arrays.copyOf(jpeg, 12_000_000));
    files.forEach(
        (words, file) -> {
          HttpResponse<String> answer =
              Organising.bring(jan, reference, "Zo ziet het eruit", Secrets.token(), file);
          assertEquals(422, answer.statusCode(), words);
          assertTrue(answer.body().contains(words), words);
          assertTrue(answer.body().contains("Zo ziet het eruit"), words);
          assertTrue(answer.body().contains("checked"), words);
        });
    HttpResponse<String> untold =
        jan.postFile(photos(reference), Map.of("tekst", ""), "foto", "x.jpg", jpeg);
    assertEquals(422, untold.statusCode());
    for (String words :
        List.of("Schrijf in één zin", "Mag iedereen op de foto", "Kies de foto nog een keer")) {
      assertTrue(untold.body().contains(words), words);
    }
    assertEquals(before, kept());
  }

  @Test
  void nothing_of_the_camera_is_kept_and_no_file_stays_behind() throws IOException {
    String reference = Organising.waiting(jan, "Koffie zonder herkomst");
    byte[] brought = Shots.asTelephonesDo(Shots.jpeg(3000, 2000), 6, ByteOrder.LITTLE_ENDIAN);
    Street.led(Organising.bring(jan, reference, SEE, Secrets.token(), brought), photos(reference));
    assertEquals(
        "0",
        Organising.text(
            "select count(*)::text from photo_file where position('Exif'::bytea in content) > 0"
                + " or position('GPS'::bytea in content) > 0"
                + " or position('Dijkstraat'::bytea in content) > 0"));
    String photo = newest(reference);
    assertEquals(
        "853x1280",
        Organising.text("select width || 'x' || height from photo where reference = ?", photo));
    HttpResponse<byte[]> seen = jan.bytes(jan.request(picture(reference, photo)).GET());
    assertFalse(new String(seen.body(), StandardCharsets.ISO_8859_1).contains("Dijkstraat"));
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      List<Path> parts =
          files.filter(file -> file.getFileName().toString().matches("(?i)mime.*")).toList();
      for (Path part : parts) {
        assertFalse(
            Files.isRegularFile(part)
                && Files.readString(part, StandardCharsets.ISO_8859_1).contains("Dijkstraat 4"),
            part.toString());
      }
    }
  }

  @Test
  void a_browser_asks_each_time_and_learns_at_once_that_it_is_gone() {
    String reference = Organising.published(jan, "Koffie in de voorraad", samira);
    String photo = Organising.shownPhoto(jan, reference, SEE, samira);
    HttpResponse<byte[]> first = anybody.bytes(anybody.request(picture(reference, photo)).GET());
    assertEquals("image/jpeg", header(first, "Content-Type"));
    assertEquals("nosniff", header(first, "X-Content-Type-Options"));
    assertEquals("private, no-cache", header(first, "Cache-Control"));
    assertTrue(header(first, "Content-Security-Policy").startsWith("default-src 'none'"));
    String tag = header(first, "ETag");
    assertFalse(tag.startsWith("W/"), tag);
    assertEquals(304, again(reference, photo, tag).statusCode());
    assertEquals(0, again(reference, photo, tag).body().length);
    assertEquals(200, again(reference, photo, "\"another\"").statusCode());
    assertEquals(404, anybody.get(address(reference, photo, 640)).statusCode());
    assertTrue(first.body().length > 0);
    Street.led(
        samira.post(
            "/team/initiatieven/" + reference + "/fotos/" + photo + "/weghalen",
            Map.of("reden", "personal", "zin", "Iemand wil dit niet.")),
        "/team/initiatieven/" + reference + "/fotos/" + photo);
    assertEquals(404, again(reference, photo, tag).statusCode());
  }

  @Test
  void it_is_gone_with_every_byte_when_it_is_removed_or_the_initiative_ends() {
    String reference = Organising.published(jan, "Koffie die stopt", samira);
    String photo = Organising.shownPhoto(jan, reference, SEE, samira);
    String other = Organising.photo(jan, reference, "Een lege stoel");
    assertEquals("4", files(reference));
    String address = photos(reference) + "/" + photo + "/weg";
    Street.led(jan.post(address, Map.of()), photos(reference));
    Street.led(jan.post(address, Map.of()), photos(reference));
    assertEquals("2", files(reference));
    nowhere(reference, photo);
    assertEquals(404, jan.get(picture(reference, photo)).statusCode());
    jan.post(Organising.page(reference) + "/einde", Map.of());
    assertEquals("0", files(reference));
    assertFalse(samira.get("/team/lezen/" + other).body().contains("Een lege stoel"));
    assertFalse(samira.get("/team/lezen").body().contains(other), "nothing waits any more");
    assertEquals(
        "0",
        Organising.text(
            "select count(*)::text from review where kind = 'PHOTO'"
                + " and subject_reference in (?, ?) and (waiting or read_text is not null)",
            photo,
            other));
    assertEquals(
        409,
        Organising.bring(jan, reference, SEE, Secrets.token(), Shots.jpeg(400, 300)).statusCode());
  }

  @Test
  void one_form_brings_one_and_five_is_the_most_also_when_two_are_quick() throws Exception {
    String reference = Organising.waiting(jan, "Koffie met haast");
    String number = Secrets.token();
    byte[] file = Shots.jpeg(400, 300);
    for (HttpResponse<String> answer :
        atOnce(() -> Organising.bring(jan, reference, SEE, number, file), 3)) {
      Street.led(answer, photos(reference));
    }
    assertEquals("2", files(reference));
    for (int i = 0; i < 3; i++) {
      Organising.photo(jan, reference, SEE + " " + i);
    }
    List<Integer> answers =
        atOnce(() -> Organising.bring(jan, reference, SEE, Secrets.token(), file), 3).stream()
            .map(HttpResponse::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(303, 422, 422), answers);
    assertEquals("10", files(reference));
    assertTrue(jan.get(photos(reference)).body().contains("Er zijn al 5 foto"));
  }

  @Test
  void the_one_that_is_chosen_comes_first() {
    String reference = Organising.published(jan, "Koffie met twee", samira);
    String first = Organising.shownPhoto(jan, reference, SEE, samira);
    String second = Organising.shownPhoto(jan, reference, "Een lege stoel", samira);
    assertTrue(before(first, second, anybody.get("/activiteiten/" + reference).body()));
    Street.led(jan.post(photos(reference) + "/" + second + "/eerste", Map.of()), photos(reference));
    assertTrue(before(second, first, anybody.get("/activiteiten/" + reference).body()));
  }

  @Test
  void it_moves_to_the_team_of_the_new_place() {
    String reference = Organising.published(jan, "Koffie die verhuist", samira);
    String photo = Organising.photo(jan, reference, SEE);
    Map<String, String> form = Organising.coffee("Koffie die verhuist");
    form.put(
        "waar",
        Organising.text(
            "select l.code from location l join neighbourhood n on n.code = l.neighbourhood_code"
                + " join district d on d.code = n.district_code join team t on t.id = d.team_id"
                + " where t.name like '%Oost%' order by 1 limit 1"));
    Street.led(
        jan.post(Organising.page(reference) + "/wijziging", form), Organising.page(reference));
    assertEquals(404, samira.get("/team/lezen/" + photo).statusCode());
    assertEquals(404, samira.get(picture(reference, photo)).statusCode());
    assertEquals(200, Http.as("hilde").get("/team/lezen/" + photo).statusCode());
    assertEquals(200, Http.as("hilde").get(picture(reference, photo)).statusCode());
  }

  /** Nobody else can read the table of pictures meanwhile: whoever would, waits and is late. */
  @Test
  void no_page_reads_a_byte_of_a_picture() {
    String reference = Organising.published(jan, "Koffie zonder bytes", samira);
    String photo = Organising.shownPhoto(jan, reference, SEE, samira);
    Map<Http, List<String>> pages =
        Map.of(
            anybody,
            List.of("/", "/activiteiten", "/activiteiten/" + reference),
            jan,
            List.of("/mijn", Organising.page(reference), photos(reference)),
            samira,
            List.of(
                "/team/lezen",
                "/team/lezen/" + photo,
                "/team/initiatieven/" + reference,
                "/team/initiatieven/" + reference + "/fotos/" + photo));
    RunningDatabase.shared()
        .whileLocked(
            "photo_file",
            () ->
                pages.forEach(
                    (who, paths) ->
                        paths.forEach(path -> assertEquals(200, who.get(path).statusCode()))));
  }

  @Test
  void who_stands_aside_does_not_see_it() {
    String reference = Organising.waiting(jan, "Koffie bij een bekende");
    String photo = Organising.photo(jan, reference, SEE);
    Street.led(samira.post("/team/lezen/" + photo + "/bekende", Map.of()), "/team/lezen");
    assertEquals(404, samira.get(picture(reference, photo)).statusCode());
    assertFalse(samira.get("/team/initiatieven/" + reference).body().contains(photo));
    assertEquals(200, bas.get(picture(reference, photo)).statusCode());
  }

  private void nowhere(String reference, String photo) {
    assertEquals(404, anybody.get(picture(reference, photo)).statusCode());
    assertEquals(404, anybody.get(address(reference, photo, 480)).statusCode());
    for (String path :
        List.of(
            "/",
            "/activiteiten",
            "/activiteiten/" + reference,
            "/activiteiten/" + reference + ".ics",
            "/api/v1/activiteiten",
            "/api/v1/activiteiten/" + reference,
            "/api/v1/initiatieven/" + reference,
            "/klopt-niet/" + reference,
            "/buurt/vogelbuurt",
            "/buurt/vogelbuurt.atom",
            "/zoeken?q=koffie")) {
      String body = anybody.get(path).body();
      assertFalse(body.contains(photo), path);
      assertFalse(body.contains("/foto/"), path);
    }
  }

  private void describe(String reference, String photo, String words) {
    Street.led(
        jan.post(photos(reference) + "/" + photo + "/tekst", Map.of("tekst-" + photo, words)),
        photos(reference));
  }

  private HttpResponse<byte[]> again(String reference, String photo, String tag) {
    return anybody.bytes(
        anybody.request(picture(reference, photo)).header("If-None-Match", tag).GET());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private static boolean before(String one, String other, String page) {
    return page.contains(one) && page.indexOf(one) < page.indexOf(other);
  }

  private static <T> List<T> atOnce(Callable<T> work, int times) throws Exception {
    ExecutorService some = Executors.newFixedThreadPool(times);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : some.invokeAll(java.util.Collections.nCopies(times, work))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      some.shutdown();
    }
  }

  private static List<String> kept() {
    return RunningDatabase.shared().texts("select p::text from photo p order by id");
  }

  private static String files(String reference) {
    return Organising.text(
        "select count(*)::text from photo_file f join photo p on p.id = f.photo_id"
            + " join initiative i on i.id = p.initiative_id where i.reference = ?",
        reference);
  }

  private static String newest(String reference) {
    return Organising.text(
        "select p.reference from photo p join initiative i on i.id = p.initiative_id"
            + " where i.reference = ? order by p.id desc limit 1",
        reference);
  }

  private static String photos(String reference) {
    return Organising.page(reference) + "/fotos";
  }

  private static String picture(String reference, String photo) {
    return address(reference, photo, 1280);
  }

  private static String address(String reference, String photo, int size) {
    return "/initiatieven/" + reference + "/foto/" + photo + "/" + size + ".jpg";
  }
}
