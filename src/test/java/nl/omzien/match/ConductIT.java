package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without agreement to the present code of conduct no detail of a resident reaches a volunteer. */
class ConductIT {

  private static final String NAME = "Xanthippe";
  private static final String ADDRESS = "jan@example.org";
  private static final String NUMBER = "+31612345987";
  private static final Map<String, String> TICK =
      Map.of("akkoord", "true", "versie", nl.omzien.volunteer.Conduct.shipped().version());

  private final RunningDatabase database = RunningDatabase.shared();
  private final Http gerda = Http.as("gerda");
  private final Http samira = Http.as("samira");
  private Http resident;

  @BeforeEach
  void somebodyWhoMustNotBeKnown() {
    database.change(
        "update person set first_name = ?, telephone = ? where email = ?", NAME, NUMBER, ADDRESS);
    database.change(
        "update volunteer set most_at_once = 20 where person_id ="
            + " (select id from person where email = 'gerda@example.org')");
    resident = Http.as("jan");
    forget("gerda@example.org");
  }

  @AfterEach
  void agreeAgain() {
    gerda.post("/omgangsregels", TICK);
    database.change(
        "update person set first_name = 'Jan', telephone = null where email = ?", ADDRESS);
  }

  private void forget(String address) {
    database.change(
        "delete from conduct_agreement where person_id = (select id from person where email = ?)",
        address);
  }

  @Test
  void everybodyMayReadIt() {
    String page = Http.anonymous().get("/omgangsregels").body();
    assertTrue(page.contains("geheimhouding"), page);
    assertFalse(page.contains("name=\"akkoord\""), "there is nobody to agree");
    Street.led(Http.anonymous().post("/omgangsregels", TICK), "/aanmelden?terug=%2Fmijn");
  }

  @Test
  void offeringLeadsToTheRulesAndBackAndNothingIsLost() {
    String request = Street.published(resident, "Wie doet boodschappen?", Street.IN_WEST, samira);
    HttpResponse<String> sent =
        gerda.send(
            gerda
                .form("/vragen/" + request + "/aanbod", Map.of())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", "http://127.0.0.1/vragen/" + request));
    Street.led(sent, "/omgangsregels?terug=%2Fvragen%2F" + request);
    assertEquals(List.of(), database.texts("select m.reference from match m" + of(request)));
    HttpResponse<String> without = gerda.post("/omgangsregels", Map.of("versie", "1"));
    assertEquals(422, without.statusCode());
    HttpResponse<String> old =
        gerda.post("/omgangsregels", Map.of("akkoord", "true", "versie", "<b>0</b>"));
    assertEquals(422, old.statusCode());
    assertTrue(old.body().contains("intussen veranderd"), old.body());
    Map<String, String> back = new java.util.HashMap<>(TICK);
    back.put("terug", "/vragen/" + request);
    Street.led(gerda.post("/omgangsregels", back), "/vragen/" + request);
    back.put("terug", "https://example.org/");
    Street.led(gerda.post("/omgangsregels", back), "/helpen");
    Street.offer(gerda, request);
  }

  @Test
  void whoeverAnswersByMailTicksTheRulesWithHerYes() {
    String request = Street.published(resident, "Wie doet boodschappen?", Street.IN_WEST, samira);
    String token = MailLinks.ask("Gerda", request, true);
    Http mail = Http.anonymous();
    assertTrue(mail.get("/antwoord/" + token + "/ja").body().contains("name=\"akkoord\""));
    assertFalse(mail.get("/antwoord/" + token + "/nee").body().contains("name=\"akkoord\""));
    HttpResponse<String> without = mail.post("/antwoord/" + token + "/ja", Map.of());
    assertEquals(422, without.statusCode());
    assertEquals(List.of(), database.texts("select m.reference from match m" + of(request)));
    HttpResponse<String> with = mail.post("/antwoord/" + token + "/ja", Map.of("akkoord", "true"));
    assertTrue(with.body().contains("Fijn, u helpt deze buur"), with.body());
    assertFalse(with.body().contains(NAME));
  }

  /** Agreeing and a new version come and go; what she may see goes with them, everywhere. */
  @Test
  void inNoOrderOfStepsDoesADetailReachHerWithoutAgreement() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    gerda.post("/omgangsregels", TICK);
    String request = Street.published(resident, "Wie doet boodschappen?", Street.IN_WEST, samira);
    String match = Street.offer(gerda, request);
    resident.post("/mijn/koppelingen/" + match + "/ja", Map.of());
    database.change("update help_request set timing = 'WEEKLY' where reference = ?", request);
    boolean agreed = true;
    for (int step = 0; step < 12; step++) {
      if (random.nextBoolean()) {
        if (agreed) {
          forget("gerda@example.org");
        } else {
          gerda.post("/omgangsregels", TICK);
        }
        agreed = !agreed;
      }
      for (String page :
          List.of(
              "/helpen",
              "/helpen/koppelingen/" + match + "/invaller",
              "/vragen/" + request,
              "/mijn",
              "/zoeken?q=boodschappen",
              "/api/v1/zoekresultaten?q=boodschappen",
              "/buurt/bloemenbuurt",
              "/api/v1/activiteiten")) {
        String body = gerda.get(page).body();
        boolean told = body.contains(NAME) || body.contains(ADDRESS) || body.contains(NUMBER);
        assertFalse(told && !agreed, "seed " + seed + ", step " + step + ": " + page);
      }
      assertEquals(agreed, gerda.get("/helpen").body().contains(ADDRESS), "seed " + seed);
    }
    for (String mail : Street.mailsTo("gerda@example.org")) {
      assertFalse(mail.contains(NAME) || mail.contains(ADDRESS) || mail.contains(NUMBER), mail);
    }
  }

  private static String of(String request) {
    return " join help_request r on r.id = m.request_id where r.reference = '" + request + "'";
  }
}
