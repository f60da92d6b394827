package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningApp;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/**
 * A form that another site sends in a visitor's name is refused; our own, and mail links, are not.
 */
class SameOriginIT {

  private static final String TAKE_BACK = "/intrekking";

  @Test
  void every_form_of_another_site_is_refused() {
    Http samira = Http.as("samira");
    for (String route : Routes.all()) {
      boolean oneClick = route.matches("POST /(herinnering|antwoord|contact|zoekopdracht)/.*");
      if (!route.startsWith("POST ") || oneClick) {
        continue;
      }
      String path =
          route
              .substring(5)
              .replaceAll("\\{\\w+: \\\\d\\{1,18}\\}", "7")
              .replaceAll("\\{\\w+: (\\w+)\\|(?:[^{}]|\\{\\d+})*}", "$1")
              .replaceAll("\\{\\w+\\}", "zzzzzzzz");
      for (String site : List.of("cross-site", "same-site", "nonsense")) {
        HttpResponse<String> answer =
            samira.send(samira.form(path, Map.of()).header("Sec-Fetch-Site", site));
        assertEquals(403, answer.statusCode(), path + " from " + site);
      }
    }
  }

  @Test
  void a_question_is_not_taken_back_by_another_site() {
    Http jan = Http.as("jan");
    String path = "/mijn/vragen/" + Street.ask(jan, "Blijf staan", Street.IN_WEST) + TAKE_BACK;
    HttpRequest.Builder plain = jan.form(path, Map.of());
    assertEquals(403, jan.send(plain.copy().header("Sec-Fetch-Site", "cross-site")).statusCode());
    assertEquals(403, jan.send(plain.copy().header("Origin", "https://evil.example")).statusCode());
    assertEquals(403, jan.send(plain.copy().header("Origin", "null")).statusCode());
    assertEquals(403, jan.send(plain.copy()).statusCode(), "neither header, but a session");
    String status =
        RunningDatabase.shared()
            .text("select status from help_request where reference = ?", path.split("/")[3]);
    assertEquals("ASKED", status);
  }

  @Test
  void our_own_form_passes_by_either_header() {
    Http jan = Http.as("jan");
    String own = RunningApp.address().resolve("/").toString().replaceFirst("/$", "");
    for (String[] header :
        List.of(new String[] {"Sec-Fetch-Site", "same-origin"}, new String[] {"Origin", own})) {
      String path = "/mijn/vragen/" + Street.ask(jan, "Haal maar weg", Street.IN_WEST) + TAKE_BACK;
      HttpResponse<String> answer = jan.send(jan.form(path, Map.of()).header(header[0], header[1]));
      assertEquals(303, answer.statusCode(), header[0]);
    }
  }

  @Test
  void a_reminder_may_be_answered_from_a_mail_program() {
    String token = new RoutesWorld().make(RoutesWorld.Subject.REMINDER);
    Http mailProgram = Http.anonymous();
    HttpResponse<String> answer =
        mailProgram.send(
            mailProgram
                .form("/herinnering/" + token + "/ja", Map.of("List-Unsubscribe", "One-Click"))
                .header("Sec-Fetch-Site", "cross-site"));
    assertEquals(200, answer.statusCode());
  }

  @Test
  void the_sign_in_link_is_not_open_to_other_sites() {
    String token = new RoutesWorld().make(RoutesWorld.Subject.LINK);
    Http victim = Http.anonymous();
    HttpResponse<String> answer =
        victim.send(
            victim
                .form("/aanmelden/link/" + token, Map.of())
                .header("Sec-Fetch-Site", "cross-site"));
    assertEquals(403, answer.statusCode());
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
  }

  @Test
  void no_page_lets_other_sites_read_it() {
    Http jan = Http.as("jan");
    HttpResponse<String> answer =
        jan.send(jan.request("/mijn").header("Origin", "https://evil.example").GET());
    assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
  }
}
