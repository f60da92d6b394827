package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningApp;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an attacker tries who knows how such programs are made. Forged references and other teams'
 * things stand in RoutesIT, forms of other sites in SameOriginIT, guessing codes and planted
 * sessions in SignInIT, values that break a program in HostileInputIT.
 */
class RedTeamIT {

  private static final String SCRIPT = "<script>stolen(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=stolen(2)>";
  private static final int CALM = 10_000;

  /** All tests of a run sign in from one address. */
  @BeforeEach
  void letTheHourGoBy() {
    RunningDatabase.shared().change("delete from rate where subject like 'sign-in-from:%'");
  }

  @Test
  void aScriptThatIsKeptIsTextWhereverItIsShown() {
    Http jan = Http.as("jan");
    Http samira = Http.as("samira");
    String words = "Kan iemand mijn heg knippen? " + SCRIPT + IMAGE;
    String reference = Street.ask(jan, words, Street.IN_WEST);
    isText(samira.get("/team/lezen/" + reference));
    samira.post(
        "/team/lezen/" + reference + "/beslissing",
        Map.of("beslissing", "approve", "zin", "", "korte-tekst", "Heg " + IMAGE, "gelezen", "ja"));
    Http gerda = Http.as("gerda");
    String match = Street.offer(gerda, reference);
    Street.worry(jan, "Ik zie haar niet meer. " + SCRIPT + IMAGE, Street.IN_WEST);
    for (String path : List.of("/mijn", "/mijn/vragen/" + reference, "/mijn/ingezien")) {
      isText(jan.get(path));
    }
    for (String path :
        List.of(
            "/team/vragen",
            "/team/vragen/" + reference,
            "/team/vragen/" + reference + "/briefje",
            "/team/lezen",
            "/team/zorgen",
            "/team/bellen",
            "/zoeken?q=heg+knippen")) {
      isText(samira.get(path));
    }
    for (String path : List.of("/helpen", "/vragen/" + reference, "/zoeken?q=heg")) {
      isText(gerda.get(path));
    }
    RunningDatabase.shared()
        .texts("select html_text from mail where html_text like '%stolen%'")
        .forEach(RedTeamIT::isText);
    assertFalse(match.isEmpty());
  }

  private static void isText(HttpResponse<String> page) {
    assertEquals(200, page.statusCode(), page.uri().toString());
    isText(page.body());
  }

  private static void isText(String html) {
    assertFalse(html.contains("<script>stolen"), html);
    assertFalse(html.contains("<img src=x"), html);
  }

  @Test
  void fieldsThatAFormDoesNotHaveChangeNothing() {
    Http jan = Http.as("jan");
    RunningDatabase database = RunningDatabase.shared();
    String people =
        "select string_agg(id || email || coordinator || coalesce(team_id, 0), ',' order by id)"
            + " from person where email like '%@example.org'";
    String before = database.text(people);
    Map<String, String> smuggled =
        Map.ofEntries(
            Map.entry("status", "VISIBLE"),
            Map.entry("review.status", "VISIBLE"),
            Map.entry("waiting", "false"),
            Map.entry("id", "1"),
            Map.entry("version", "0"),
            Map.entry("person", "1"),
            Map.entry("person_id", "1"),
            Map.entry("person.coordinator", "true"),
            Map.entry("coordinator", "true"),
            Map.entry("team_id", "1"),
            Map.entry("districtCode", "WK000000"),
            Map.entry("ownerId", "1"));
    String reference = Street.ask(jan, "Wie kan mijn plant redden?", Street.IN_WEST, smuggled);
    assertEquals(
        "HIDDEN true jan@example.org",
        database.text(
            "select v.status || ' ' || v.waiting || ' ' || p.email from help_request r"
                + " join review v on v.id = r.review_id join person p on p.id = r.person_id"
                + " where r.reference = ?",
            reference));
    jan.post("/mijn/vragen/" + reference + "/wijziging", smuggled);
    Http.as("gerda").post("/helpen/aanbod", smuggled);
    assertEquals(before, database.text(people));
  }

  @Test
  void aNameOrAnAddressAddsNoLineToTheHeadOfAMail() {
    String victim = "victim-" + UUID.randomUUID() + "@example.org";
    for (String address :
        List.of(
            "jan@example.org\r\nBcc: " + victim,
            "jan@example.org%0d%0aBcc: " + victim,
            "jan@example.org\nSubject: x",
            "jan@example.org, " + victim,
            "\"x\r\nBcc: " + victim + "\"@example.org")) {
      HttpResponse<String> answer = Http.anonymous().post("/aanmelden", Map.of("email", address));
      assertTrue(answer.statusCode() < 500, address);
    }
    Http.as("samira")
        .post(
            "/team/nieuwe-vraag",
            Map.of(
                "tekst",
                "Zij zoekt iemand die haar brieven voorleest.",
                "voornaam",
                "Els\r\nBcc: " + victim,
                "kanaal",
                "telefoon",
                "waar",
                Street.IN_WEST,
                "email",
                "els\r\nBcc: " + victim + "@example.org",
                "toestemming",
                "ja"));
    assertEquals(
        List.of(),
        RunningDatabase.shared()
            .texts(
                "select subject from mail where address like ? or address ~ '[\\r\\n]'"
                    + " or subject ~ '[\\r\\n]'",
                "%" + victim + "%"));
  }

  @Test
  void signingInLeadsToNobodyElse() {
    for (String back :
        List.of(
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example",
            "/%09/evil.example",
            "/\t/evil.example",
            "javascript:stolen(3)",
            "/mijn\r\nSet-Cookie: x=y")) {
      String address = "terug-" + UUID.randomUUID() + "@example.org";
      Http browser = Http.anonymous();
      browser.post("/aanmelden", Map.of("email", address, "terug", back));
      String code = Street.found("(?s)(\\d{3} ?\\d{3})", Street.newestMailTo(address));
      HttpResponse<String> answer = browser.post("/aanmelden/code", Map.of("code", code));
      assertEquals(303, answer.statusCode(), back);
      String target = Street.location(answer);
      URI led = RunningApp.address().resolve(target);
      assertEquals(RunningApp.address().getAuthority(), led.getAuthority(), back + ": " + target);
      assertTrue(target.matches("/[^/\\\\].*"), back + ": " + target);
    }
  }

  @Test
  void aMailNeverLeadsToTheHostThatAnAttackerNames() {
    String address = "host-" + UUID.randomUUID() + "@example.org";
    String body = "email=" + address;
    String answer =
        raw(
            "POST /aanmelden HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "Forwarded: host=evil.example\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + "\r\nConnection: close\r\n\r\n"
                + body);
    assertFalse(answer.contains("evil.example"), answer);
    Street.mailsTo(address).forEach(mail -> assertFalse(mail.contains("evil.example"), mail));
  }

  @Test
  void noPathLeadsOutOfWhatIsPublic() {
    for (String path :
        List.of(
            "/WEB-INF/web.xml",
            "/web-inf/web.xml",
            "/WEB-INF;x/web.xml",
            "/;/WEB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/%57EB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/assets/../WEB-INF/web.xml",
            "/assets/..%2fWEB-INF/web.xml",
            "/assets/%2e%2e/WEB-INF/web.xml",
            "/assets/..;/WEB-INF/web.xml",
            "/assets/..\\WEB-INF\\web.xml",
            "/assets/../../../../../../etc/passwd",
            "/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd",
            "/assets/....//....//etc/passwd",
            "/locatie/..%2f..%2fetc%2fpasswd",
            "/buurt/..%2f..%2fetc%2fpasswd/poster.pdf")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (30[1-8]|40[0-9]) .*"), path);
      assertFalse(answer.contains("<web-app"), path);
      assertFalse(answer.contains("Manifest-Version"), path);
      assertFalse(answer.contains("root:"), path);
    }
  }

  @Test
  void anotherMethodIsNoWayAround() {
    Http jan = Http.as("jan");
    String reference = Street.ask(jan, "Wie leest mij voor?", Street.IN_WEST);
    String path = "/mijn/vragen/" + reference + "/intrekking";
    for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND")) {
      jan.send(jan.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }
    jan.send(jan.request(path + "?_method=POST").header("X-HTTP-Method-Override", "POST").GET());
    assertEquals(
        "ASKED",
        RunningDatabase.shared()
            .text("select status from help_request where reference = ?", reference));
    String traced =
        raw(
            "TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: omzien=secret-of-jan\r\n"
                + "Connection: close\r\n\r\n");
    assertFalse(traced.contains("secret-of-jan"), traced);
  }

  /** Sends just this, which no client would. */
  private static String raw(String request) {
    URI server = RunningApp.address();
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(CALM);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
