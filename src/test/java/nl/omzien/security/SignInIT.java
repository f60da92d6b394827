package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningBehindProxy;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in without a password, and being safe while signed in. */
class SignInIT {

  private static final Texts DUTCH = Texts.in("nl");

  /** All tests of a run sign in from one address. */
  @BeforeEach
  void letTheHourGoBy() {
    RunningDatabase.shared().change("delete from rate where subject like 'sign-in-from:%'");
  }

  @Test
  void the_mail_brings_six_digits_that_sign_in_once() {
    String address = somebody();
    Http browser = Http.anonymous();
    Street.led(browser.post("/aanmelden", Map.of("email", address)), "/aanmelden/code");
    String code = code(address);
    Street.led(browser.post("/aanmelden/code", Map.of("code", code)), "/mijn");
    assertEquals(200, browser.get("/mijn").statusCode());

    Http again = Http.anonymous();
    assertEquals(422, again.post("/aanmelden/code", Map.of("code", code)).statusCode());
  }

  @Test
  void the_code_may_be_typed_with_spaces() {
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", "  " + address.toUpperCase(java.util.Locale.ROOT)));
    String code = code(address);
    Street.led(
        browser.post(
            "/aanmelden/code",
            Map.of("code", " " + code.substring(0, 3) + " " + code.substring(3))),
        "/mijn");
  }

  @Test
  void the_code_works_only_in_the_browser_that_asked_for_it() {
    String address = somebody();
    Http.anonymous().post("/aanmelden", Map.of("email", address));
    Http thief = Http.anonymous();
    thief.post("/aanmelden", Map.of("email", somebody()));
    HttpResponse<String> answer = thief.post("/aanmelden/code", Map.of("code", code(address)));
    assertEquals(422, answer.statusCode());
    assertFalse(signedIn(thief));
  }

  @Test
  void after_five_wrong_tries_even_the_right_code_is_over() {
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", address));
    String code = code(address);
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 5; i++) {
      assertEquals(422, browser.post("/aanmelden/code", Map.of("code", wrong)).statusCode());
    }
    HttpResponse<String> sixth = browser.post("/aanmelden/code", Map.of("code", code));
    assertEquals(422, sixth.statusCode());
    assertTrue(sixth.body().contains(DUTCH.of("sign-in.code.over")), sixth.body());
    assertFalse(signedIn(browser));
  }

  @Test
  void a_code_older_than_half_an_hour_is_over() {
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", address));
    RunningDatabase.shared()
        .change(
            "update sign_in_code set expires_at = expires_at - interval '30 minutes'"
                + " where address = ?",
            address);
    assertEquals(422, browser.post("/aanmelden/code", Map.of("code", code(address))).statusCode());
    HttpResponse<String> link = Http.anonymous().post(link(address), Map.of());
    assertEquals(410, link.statusCode());
  }

  @Test
  void looking_at_the_link_signs_nobody_in_and_the_button_does_once() {
    String address = somebody();
    Http.anonymous().post("/aanmelden", Map.of("email", address));
    String link = link(address);
    Http scanner = Http.anonymous();
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> looked = scanner.get(link);
      assertEquals(200, looked.statusCode());
      assertTrue(looked.headers().allValues("Set-Cookie").isEmpty());
      scanner.send(
          scanner.request(link).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
    }
    assertFalse(signedIn(scanner));

    Http telephone = Http.anonymous();
    Street.led(telephone.post(link, Map.of()), "/mijn");
    assertTrue(signedIn(telephone));
    Http later = Http.anonymous();
    assertEquals(410, later.post(link, Map.of()).statusCode());
    assertFalse(signedIn(later));
  }

  @Test
  void the_answer_is_the_same_for_whom_we_know_and_whom_we_do_not() {
    HttpResponse<String> known =
        Http.anonymous().post("/aanmelden", Map.of("email", "aaltje@example.org"));
    HttpResponse<String> unknown = Http.anonymous().post("/aanmelden", Map.of("email", somebody()));
    assertEquals(known.statusCode(), unknown.statusCode());
    assertEquals(Street.location(known), Street.location(unknown));
    assertEquals(known.body(), unknown.body());
    assertEquals(shape(known), shape(unknown));
    assertEquals(1, Street.mailsTo("aaltje@example.org").size());
  }

  @Test
  void asking_for_a_code_makes_no_account_before_the_code_is_right() {
    String address = somebody();
    Http.anonymous().post("/aanmelden", Map.of("email", address));
    assertEquals(
        List.of(),
        RunningDatabase.shared().texts("select id::text from person where email = ?", address));
  }

  @Test
  void one_address_gets_six_mails_an_hour_and_no_more() {
    String address = somebody();
    Http browser = Http.anonymous(RunningBehindProxy.address());
    for (int i = 0; i < 6; i++) {
      assertEquals(303, ask(browser, address, "198.51.100." + (10 + i)).statusCode());
    }
    HttpResponse<String> seventh = ask(browser, address, "198.51.100.99");
    assertEquals(429, seventh.statusCode());
    assertTrue(seventh.body().contains(DUTCH.of("sign-in.too-many")), seventh.body());
  }

  @Test
  void one_network_gets_sixty_mails_an_hour_and_cannot_pretend_to_be_another() {
    Http browser = Http.anonymous(RunningBehindProxy.address());
    for (int i = 0; i < 60; i++) {
      String pretended = "203.0.113." + i + ", 192.0.2.7";
      assertEquals(303, ask(browser, somebody(), pretended).statusCode(), "mail " + i);
    }
    assertEquals(429, ask(browser, somebody(), "203.0.113.200, 192.0.2.7").statusCode());
    assertEquals(303, ask(browser, somebody(), "192.0.2.8").statusCode());
    // a household with IPv6 has a whole network of its own
    assertEquals(303, ask(browser, somebody(), "2001:db8:0:1::1").statusCode());
  }

  @Test
  void a_session_that_somebody_else_prepared_is_not_the_one_that_is_signed_in() {
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", address));
    String cookies = "omzien=planted-by-somebody-else; aanmelding=" + cookie(browser, "aanmelding");
    Http withPlanted = Http.anonymous();
    HttpResponse<String> answer =
        withPlanted.send(
            withPlanted
                .form("/aanmelden/code", Map.of("code", code(address)))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookies));
    Street.led(answer, "/mijn");
    assertTrue(signedIn(withPlanted));
    assertNotEquals("planted-by-somebody-else", session(withPlanted));
    Http attacker = Http.anonymous();
    assertEquals(
        303,
        attacker
            .send(
                attacker.request("/mijn").header("Cookie", "omzien=planted-by-somebody-else").GET())
            .statusCode());
  }

  @Test
  void every_sign_in_is_another_session_and_only_its_hash_is_kept() {
    Http one = Http.as("jan");
    Http other = Http.as("jan");
    String first = session(one);
    assertNotEquals(first, session(other));
    assertTrue(first.length() >= 43, first);
    assertEquals(
        List.of(),
        RunningDatabase.shared()
            .texts("select id::text from sign_in_session where token_hash = ?", first));
  }

  @Test
  void a_person_sees_her_sessions_and_ends_any_of_them() {
    String address = somebody();
    Http here = signIn(address);
    Http there = signIn(address);
    String page = here.get("/mijn/sessies").body();
    List<String> ids =
        RunningDatabase.shared()
            .texts(
                "select s.id::text from sign_in_session s join person p on p.id = s.person_id"
                    + " where p.email = ? order by s.id",
                address);
    assertEquals(2, ids.size());
    ids.forEach(id -> assertTrue(page.contains("/mijn/sessies/" + id + "/einde"), page));

    assertEquals(
        404, Http.as("jan").post("/mijn/sessies/" + ids.get(1) + "/einde", Map.of()).statusCode());
    assertTrue(signedIn(there));
    Street.led(here.post("/mijn/sessies/" + ids.get(1) + "/einde", Map.of()), "/mijn/sessies");
    assertFalse(signedIn(there));
    assertTrue(signedIn(here));

    String old = session(here);
    Street.led(here.post("/afmelden", Map.of()), "/");
    assertFalse(signedIn(here));
    Http thief = Http.anonymous();
    HttpResponse<String> answer =
        thief.send(thief.request("/mijn").header("Cookie", "omzien=" + old).GET());
    assertEquals(303, answer.statusCode());
  }

  @Test
  void a_session_ends_after_thirty_days() {
    String address = somebody();
    Http browser = signIn(address);
    RunningDatabase.shared()
        .change(
            "update sign_in_session set expires_at = now() where person_id ="
                + " (select id from person where email = ?)",
            address);
    assertFalse(signedIn(browser));
  }

  @Test
  void signing_in_leads_back_to_a_page_of_ours_only() {
    for (String elsewhere :
        List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x", "")) {
      String address = somebody();
      Http browser = Http.anonymous();
      browser.post("/aanmelden", Map.of("email", address, "terug", elsewhere));
      Street.led(browser.post("/aanmelden/code", Map.of("code", code(address))), "/mijn");
    }
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", address, "terug", "/helpen/aanbod"));
    Street.led(browser.post("/aanmelden/code", Map.of("code", code(address))), "/helpen/aanbod");
  }

  @Test
  void the_mail_says_nothing_that_a_housemate_should_not_read() {
    String address = somebody();
    Http browser = Http.anonymous();
    browser.post("/vraag", Map.of("tekst", "Ik heb schulden en schaam me"));
    browser.post("/aanmelden", Map.of("email", address));
    String subject =
        RunningDatabase.shared().text("select subject from mail where address = ?", address);
    assertEquals("Bericht van Omzien", subject);
    assertFalse(Street.newestMailTo(address).contains("schulden"));
  }

  private static Http signIn(String address) {
    Http browser = Http.anonymous();
    browser.post("/aanmelden", Map.of("email", address));
    Street.led(browser.post("/aanmelden/code", Map.of("code", code(address))), "/mijn");
    return browser;
  }

  private static HttpResponse<String> ask(Http browser, String address, String from) {
    return browser.send(
        browser.form("/aanmelden", Map.of("email", address)).header("X-Forwarded-For", from));
  }

  private static boolean signedIn(Http browser) {
    return browser.get("/mijn").statusCode() == 200;
  }

  private static String session(Http browser) {
    return cookie(browser, "omzien");
  }

  private static String cookie(Http browser, String name) {
    return browser.cookies().getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static List<String> shape(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.replaceAll("=[\\w-]{20,};", "=*;").replaceAll("Expires=[^;]*", ""))
        .toList();
  }

  private static String code(String address) {
    return Street.found("(?m)\\b(\\d{6})\\b", Street.newestMailTo(address));
  }

  private static String link(String address) {
    return Street.found("(/aanmelden/link/[\\w-]+)", Street.newestMailTo(address));
  }

  private static String somebody() {
    return "iemand-" + UUID.randomUUID() + "@example.org";
  }
}
