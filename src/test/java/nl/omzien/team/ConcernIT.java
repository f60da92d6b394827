package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import nl.omzien.web.SpokenTime;
import org.junit.jupiter.api.Test;

/** A worry about somebody reaches the team of her district and nobody else (DOMAIN.md row 56). */
class ConcernIT {

  private final Http samira = Http.as("samira");
  private final Http bas = Http.as("bas");
  private final Http anybody = Http.anonymous();
  private final RunningDatabase database = RunningDatabase.shared();

  private static HttpResponse<String> tell(Http who, Map<String, String> otherwise) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "woorden", "Mijn buurman doet niet open.",
                "buurt", Street.codeOf(Street.IN_WEST),
                "weet", "yes"));
    fields.putAll(otherwise);
    return who.post("/zorgen", fields);
  }

  private String newest() {
    return database.text("select reference from concern order by id desc limit 1");
  }

  @Test
  void whom_to_call_stands_on_top_before_anything_is_told() {
    String page = anybody.get("/zorgen").body();
    int form = page.indexOf("name=\"woorden\"");
    for (String number : List.of("112", "113", "0800-2000", "0800-1205")) {
      assertTrue(page.indexOf("<strong>" + number + "</strong>") < form, number);
      assertTrue(page.contains("<strong>" + number + "</strong>"), number);
    }
    assertTrue(page.contains("0900-8844") && page.contains("0800-7000"), "crime");
    assertTrue(page.contains("/snel-weg"), "quick exit");
    assertTrue(anybody.get("/").body().contains("href=\"/zorgen\""));
  }

  @Test
  void who_did_not_tell_the_person_is_helped_to_do_so_unless_it_is_not_safe() {
    String before = database.text("select count(*)::text from concern");
    HttpResponse<String> guidance = tell(anybody, Map.of("weet", "no"));
    assertEquals(200, guidance.statusCode());
    assertTrue(guidance.body().contains("Kunt u er eerst samen over praten?"));
    assertTrue(guidance.body().contains("Mijn buurman doet niet open."), "nothing is lost");
    assertEquals(before, database.text("select count(*)::text from concern"));
    Street.led(tell(anybody, Map.of("weet", "no", "gelezen", "ja")), "/zorgen/verstuurd");
    assertEquals("NO", database.text("select knows from concern order by id desc limit 1"));
    Street.led(tell(anybody, Map.of("weet", "unsafe")), "/zorgen/verstuurd");
    assertEquals("UNSAFE", database.text("select knows from concern order by id desc limit 1"));
  }

  @Test
  void its_words_stand_nowhere_in_the_open() {
    String secret = "zeldzaamwoordje";
    String address = "onthoud.mij.niet@example.org";
    tell(anybody, Map.of("woorden", "Het gaat om " + secret, "bereik", address));
    String reference = newest();
    String page = samira.get("/team/zorgen/" + reference).body();
    assertTrue(page.contains(secret) && page.contains(address));
    assertFalse(samira.get("/team/zorgen").body().contains(secret), "a list is no look");
    assertEquals(
        List.of(),
        database.everything().stream()
            .filter(row -> row.contains(secret) || row.contains(address))
            .toList());
    for (Http who : List.of(anybody, Http.as("gerda"), samira)) {
      assertFalse(
          who.postAndFollow("/zoeken", Map.of("q", secret)).body().contains("/team/zorgen/"));
    }
    assertEquals(
        "0", database.text("select count(*)::text from change where kind like 'concern%'"));
  }

  @Test
  void only_the_team_of_the_district_reads_it_and_every_look_leaves_a_row() {
    tell(anybody, Map.of());
    String reference = newest();
    Http hilde = Http.as("hilde");
    assertFalse(hilde.get("/team/zorgen").body().contains(reference));
    assertEquals(404, hilde.get("/team/zorgen/" + reference).statusCode());
    assertEquals(404, hilde.post("/team/zorgen/" + reference + "/gezien", Map.of()).statusCode());
    assertEquals(404, Http.as("jan").get("/team/zorgen/" + reference).statusCode());
    assertEquals(303, anybody.get("/team/zorgen/" + reference).statusCode());
    samira.get("/team/zorgen/" + reference);
    bas.get("/team/zorgen/" + reference);
    assertEquals(
        List.of("samira@example.org", "bas@example.org"),
        database.texts(
            "select p.email from viewing v join person p on p.id = v.person_id"
                + " join concern c on c.id = v.subject_id"
                + " where v.kind = 'CONCERN' and c.reference = ? order by v.id",
            reference));
    assertEquals(
        List.of("hilde@example.org", "hilde@example.org"),
        database.texts(
            "select p.email from attempt a join person p on p.id = a.person_id"
                + " join concern c on c.id = a.subject_id"
                + " where a.kind = 'CONCERN' and c.reference = ?",
            reference));
  }

  @Test
  void who_told_it_hears_that_it_was_seen_once_and_nothing_else() throws Exception {
    Http jan = Http.as("jan");
    String address = "gezien@example.org";
    tell(jan, Map.of("bereik", address));
    String reference = newest();
    assertTrue(jan.get("/mijn").body().contains("ontvangen"));
    ExecutorService members = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Http member = i % 2 == 0 ? samira : bas;
        answers.add(
            members.submit(
                () -> member.post("/team/zorgen/" + reference + "/gezien", Map.of()).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertEquals(303, answer.get());
      }
    } finally {
      members.shutdown();
    }
    assertEquals(1, Street.mailsTo(address).size());
    String mail = Street.newestMailTo(address);
    assertTrue(mail.contains("gelezen"), mail);
    assertFalse(mail.contains("buurman") || mail.contains("zorg"), mail);
    String mine = jan.get("/mijn").body();
    assertTrue(mine.contains("bekeken"));
    assertFalse(mine.contains("buurman"));
    samira.post(
        "/team/zorgen/" + reference + "/opvolging",
        Map.of("wie", id("bas"), "wanneer", LocalDate.now(SpokenTime.ZONE).plusDays(2).toString()));
    samira.post("/team/zorgen/" + reference + "/afsluiting", Map.of());
    assertTrue(jan.get("/mijn").body().contains("bekeken"), "no more than that it was seen");
    assertEquals(1, Street.mailsTo(address).size());
  }

  @Test
  void the_team_says_who_follows_it_up_and_when() {
    tell(anybody, Map.of());
    String reference = newest();
    String follow = "/team/zorgen/" + reference + "/opvolging";
    String soon = LocalDate.now(SpokenTime.ZONE).plusDays(2).toString();
    assertEquals(
        409,
        samira.post(follow, Map.of("wie", id("bas"), "wanneer", soon)).statusCode(),
        "first somebody reads it");
    samira.post("/team/zorgen/" + reference + "/gezien", Map.of());
    for (String day :
        List.of(
            "", "gisteren", LocalDate.now(SpokenTime.ZONE).minusDays(1).toString(), "9999-01-01")) {
      HttpResponse<String> wrong =
          samira.post(follow, Map.of("wie", id("bas"), "wanneer", day, "afspraak", "bel aan"));
      assertEquals(422, wrong.statusCode(), day);
      assertTrue(wrong.body().contains("bel aan"), "nothing is lost");
    }
    assertEquals(
        422, samira.post(follow, Map.of("wie", id("hilde"), "wanneer", soon)).statusCode());
    Street.led(
        samira.post(
            follow, Map.of("wie", id("bas"), "wanneer", soon, "afspraak", "BSN 111222333 erbij")),
        "/team/zorgen/" + reference);
    String page = bas.get("/team/zorgen/" + reference).body();
    assertTrue(page.contains(soon) && page.contains("erbij"));
    assertFalse(page.contains("111222333"));
    Street.led(bas.post("/team/zorgen/" + reference + "/afsluiting", Map.of()), "/team/zorgen");
    assertFalse(bas.get("/team/zorgen").body().contains(reference));
    assertEquals(
        409, samira.post("/team/zorgen/" + reference + "/afsluiting", Map.of()).statusCode());
  }

  @Test
  void danger_comes_first_and_nothing_hostile_runs() {
    tell(anybody, Map.of("woorden", "Rustig, geen haast. <script>alert(1)</script>"));
    String calm = newest();
    assertFalse(samira.get("/team/zorgen/" + calm).body().contains("<script>alert(1)"));
    tell(anybody, Map.of("woorden", "Ik ruik gas bij mijn buurman in de hal!! BSN 111222333"));
    String danger = newest();
    String list = samira.get("/team/zorgen").body();
    assertTrue(list.indexOf(danger) < list.indexOf(calm));
    String page = samira.get("/team/zorgen/" + danger).body();
    assertTrue(page.contains("0800-9009"));
    assertFalse(page.contains("111222333"));
  }

  @Test
  void nothing_is_lost_when_something_must_be_mended_and_twice_is_once() {
    HttpResponse<String> wrong = tell(anybody, Map.of("buurt", "", "weet", ""));
    assertEquals(422, wrong.statusCode());
    assertTrue(wrong.body().contains("Mijn buurman doet niet open."));
    String before = database.text("select count(*)::text from concern");
    String number = nl.omzien.platform.Secrets.token();
    tell(anybody, Map.of("nummer", number));
    Street.led(tell(anybody, Map.of("nummer", number)), "/zorgen/verstuurd");
    assertEquals(
        Integer.parseInt(before) + 1,
        Integer.parseInt(database.text("select count(*)::text from concern")));
  }

  private String id(String firstName) {
    return database.text("select id::text from person where email = ?", firstName + "@example.org");
  }
}
