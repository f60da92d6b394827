package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningBehindProxy;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What every answer says to the browser besides its text, and what the program keeps silent. */
class HeadersIT {

  private static final List<String> PAGES =
      List.of("/", "/vraag", "/zoeken?q=fiets", "/aanmelden", "/activiteiten", "/demo", "/nergens");

  @Test
  void every_page_forbids_what_is_inline_framed_or_from_elsewhere() {
    for (String path : PAGES) {
      HttpResponse<String> page = Http.anonymous().get(path);
      String policy = header(page, "Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none';"), policy);
      assertTrue(policy.contains("script-src 'self';"), policy);
      assertTrue(policy.contains("style-src 'self';"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertTrue(policy.contains("base-uri 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", header(page, "X-Content-Type-Options"), path);
      assertEquals("DENY", header(page, "X-Frame-Options"), path);
      assertEquals("same-origin", header(page, "Referrer-Policy"), path);
      assertEquals("same-origin", header(page, "Cross-Origin-Opener-Policy"), path);
      assertEquals("no-store", header(page, "Cache-Control"), path);
      assertEquals("", header(page, "Strict-Transport-Security"), path);
    }
  }

  @Test
  void no_page_holds_an_inline_script_or_style() {
    Http samira = Http.as("samira");
    Street.ask(Http.as("jan"), "Een vraag om te lezen", Street.IN_WEST);
    for (String path :
        List.of("/", "/vraag", "/demo", "/team/lezen", "/team/vragen", "/team/nieuwe-vraag")) {
      String page = samira.get(path).body();
      assertFalse(page.matches("(?s).*<script(?![^>]*\\ssrc=).*"), path + " has an inline script");
      assertFalse(page.contains("<style"), path + " has an inline style");
      assertFalse(page.matches("(?s).*<[^>]+\\sstyle=.*"), path + " has a style attribute");
      assertFalse(page.matches("(?s).*<[^>]+\\son[a-z]+=.*"), path + " has a script attribute");
      assertFalse(page.contains("javascript:"), path);
    }
  }

  @Test
  void files_may_be_kept_and_carry_the_same_rules() {
    String style =
        Street.found("href=\"(/assets/[^\"]+\\.css)\"", Http.anonymous().get("/").body());
    HttpResponse<String> file = Http.anonymous().get(style);
    assertEquals(200, file.statusCode());
    assertTrue(header(file, "Content-Type").startsWith("text/css"));
    assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
    assertEquals("nosniff", header(file, "X-Content-Type-Options"));
  }

  @Test
  void neither_answers_nor_errors_tell_which_server_this_is() {
    Http anybody = Http.anonymous();
    for (String path :
        List.of(
            "/",
            "/nergens",
            "/assets/",
            "/assets/nothing.css",
            "/WEB-INF/web.xml",
            "/assets/..%2fWEB-INF/web.xml",
            "/metrics",
            "/openapi",
            "/health",
            "/application.wadl",
            "/a%00b")) {
      HttpResponse<String> answer = anybody.get(path);
      assertEquals("", header(answer, "Server"), path);
      assertEquals("", header(answer, "X-Powered-By"), path);
      for (String name : List.of("Payara", "GlassFish", "Jersey", "Grizzly", "Tomcat", "6.2025")) {
        assertFalse(answer.body().contains(name), path + " names " + name);
      }
    }
  }

  @Test
  void the_servers_own_addresses_are_closed() {
    Http anybody = Http.anonymous();
    for (String path :
        List.of(
            "/metrics",
            "/metrics/base",
            "/openapi",
            "/openapi.json",
            "/openapi-ui",
            "/health",
            "/health/started",
            "/management",
            "/management/domain",
            "/monitoring/domain",
            "/asadmin",
            "/__asadmin/version",
            "/application.wadl",
            "/WEB-INF/web.xml",
            "/WEB-INF/classes/messages_nl.properties",
            "/META-INF/MANIFEST.MF",
            "/assets/",
            "/assets/../WEB-INF/web.xml",
            "/assets/%2e%2e/WEB-INF/web.xml")) {
      int status = anybody.get(path).statusCode();
      assertTrue(status == 404 || status == 403 || status == 400, path + " answers " + status);
    }
    int trace =
        anybody
            .send(
                anybody
                    .request("/")
                    .method("TRACE", java.net.http.HttpRequest.BodyPublishers.noBody()))
            .statusCode();
    assertEquals(405, trace);
  }

  @Test
  void an_operator_reads_whether_it_lives_and_can_serve() {
    assertEquals("live\n", Http.anonymous().get("/health/live").body());
    HttpResponse<String> ready = Http.anonymous().get("/health/ready");
    assertEquals("200 ready\n", ready.statusCode() + " " + ready.body());
  }

  @Test
  void a_researcher_finds_whom_to_tell() {
    HttpResponse<String> text = Http.anonymous().get("/.well-known/security.txt");
    assertTrue(header(text, "Content-Type").startsWith("text/plain"));
    assertTrue(text.body().contains("Contact: mailto:"), text.body());
    Instant expires = Instant.parse(Street.found("Expires: (\\S+)", text.body()));
    assertTrue(
        expires.isAfter(Instant.now()) && expires.isBefore(Instant.now().plusSeconds(31_536_000)));
  }

  @Test
  void cookies_are_for_the_browser_only_and_not_for_other_sites() {
    Http person = Http.anonymous();
    HttpResponse<String> signedIn =
        person.post("/demo/aanmelden", Map.of("email", "jan@example.org"));
    HttpResponse<String> draft = person.post("/vraag", Map.of("tekst", "hulp"));
    HttpResponse<String> language = person.post("/taal", Map.of("taal", "en"));
    HttpResponse<String> code =
        Http.anonymous().post("/aanmelden", Map.of("email", "koekje@example.org"));
    HttpResponse<String> out = person.post("/afmelden", Map.of());
    for (HttpResponse<String> answer : List.of(signedIn, draft, language, code, out)) {
      List<String> cookies = answer.headers().allValues("Set-Cookie");
      assertFalse(cookies.isEmpty(), answer.uri().toString());
      for (String cookie : cookies) {
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
        assertTrue(cookie.contains("Path=/"), cookie);
        assertFalse(cookie.contains("Domain="), cookie);
        assertFalse(cookie.contains("Secure"), cookie);
      }
    }
  }

  @Test
  void behind_tls_the_browser_is_told_to_stay_there() {
    Http person = Http.anonymous(RunningBehindProxy.address());
    assertEquals(
        "max-age=31536000; includeSubDomains",
        header(person.get("/"), "Strict-Transport-Security"));
    HttpResponse<String> draft =
        person.send(
            person.form("/vraag", Map.of("tekst", "hulp")).header("Sec-Fetch-Site", "same-origin"));
    assertTrue(header(draft, "Set-Cookie").contains("Secure"), header(draft, "Set-Cookie"));
    assertEquals("/vraag/gegevens", Street.location(draft));
    assertTrue(
        person
            .get("/.well-known/security.txt")
            .body()
            .contains("Canonical: " + RunningBehindProxy.URL));
  }

  @Test
  void mails_never_take_their_links_from_the_host_that_a_request_names() {
    Http person = Http.anonymous(RunningBehindProxy.address());
    person.send(
        person
            .form("/aanmelden", Map.of("email", "host@example.org"))
            .header("X-Forwarded-Host", "evil.example")
            .header("Forwarded", "host=evil.example"));
    String mail =
        (String)
            RunningBehindProxy.database()
                .inTransaction(
                    jpa ->
                        jpa.createNativeQuery(
                                "select plain_text || html_text from mail"
                                    + " where address = 'host@example.org'")
                            .getSingleResult());
    assertTrue(mail.contains(RunningBehindProxy.URL + "/aanmelden/link/"), mail);
    assertFalse(mail.contains("evil.example"), mail);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** A library shows the week in a page of its own; that page has nothing to press but links. */
  @Test
  void only_the_week_of_a_neighbourhood_may_stand_in_another_site() {
    HttpResponse<String> week = Http.anonymous().get("/buurt/bloemenbuurt/week");
    String policy = header(week, "Content-Security-Policy");
    assertTrue(policy.contains("frame-ancestors *"), policy);
    assertEquals("", header(week, "X-Frame-Options"));
    assertFalse(week.body().contains("<form"), week.body());
    for (String path : new String[] {"/buurt/bloemenbuurt", "/buurt/x/week/mijn", "/mijn/week"}) {
      assertEquals("DENY", header(Http.anonymous().get(path), "X-Frame-Options"), path);
    }
  }
}
