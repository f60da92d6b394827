package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A member points somebody who asks to an organisation; nothing of her leaves by it. */
class ReferralIT {

  private static final String DEBTS = "Ik heb schulden en kom er niet meer uit. Wie helpt mij?";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final RunningDatabase database = RunningDatabase.shared();

  @AfterEach
  void tidy() {
    database.change("update organisation set status = 'LISTED', version = version + 1");
  }

  @Test
  void the_program_proposes_why_and_whoever_asked_reads_how_to_reach_it() {
    String request = Street.published(jan, DEBTS, Street.IN_WEST, samira);
    String page = samira.get("/team/vragen/" + request).body();
    String section = page.substring(page.indexOf("Verwijzen naar een organisatie"));
    assertTrue(section.contains("Stichting Schuldhulpmaatje Waterveen"), section);
    assertTrue(section.contains("Helpt met ") && section.contains("voor Waterveen."), section);

    int mails = Street.mailsTo("jan@example.org").size();
    Street.led(refer(samira, request, "schuldhulpmaatje"), "/team/vragen/" + request);
    Street.led(refer(samira, request, "schuldhulpmaatje"), "/team/vragen/" + request);
    assertEquals(List.of("1"), referrals(request), "a double click refers once");
    List<String> letters = Street.mailsTo("jan@example.org");
    assertEquals(mails + 1, letters.size(), "and writes once");
    assertTrue(letters.get(0).contains("/mijn/vragen/" + request), letters.get(0));
    assertFalse(
        letters.get(0).contains("chuld"), "whoever reads along learns nothing: " + letters.get(0));
    String hers = jan.get("/mijn/vragen/" + request).body();
    assertTrue(hers.contains("Stichting Schuldhulpmaatje Waterveen"), hers);
    assertTrue(hers.contains("heeft niets over u doorgegeven"), hers);
    assertTrue(hers.contains("verwezen naar een organisatie"), "in her history");
    String after = samira.get("/team/vragen/" + request).body();
    assertTrue(after.contains("Briefje om te printen"), after);
    assertEquals("OPEN", status(request));
    HttpResponse<String> letter =
        samira.get(
            "/team/vragen/"
                + request
                + "/verwijzing/"
                + organisation("schuldhulpmaatje")
                + "/briefje");
    assertTrue(letter.body().contains("0299-012402"), letter.body());
    Stream.of("@example.org\"", "jan@")
        .forEach(personal -> assertFalse(letter.body().contains(personal), personal));
  }

  @Test
  void the_request_ends_with_it_when_the_member_says_so() {
    String request = Street.published(jan, DEBTS, Street.IN_WEST, samira);
    Street.led(
        samira.post(
            "/team/vragen/" + request + "/verwijzing",
            Map.of("organisatie", organisation("schuldhulpmaatje"), "klaar", "ja")),
        "/team/vragen/" + request);
    assertEquals("DONE", status(request));
    assertEquals(
        List.of("referred", "done"),
        database.texts(
            "select h.event from history h join help_request r on r.id = h.subject_id"
                + " where h.kind = 'request' and r.reference = ? and h.event in ('referred', 'done')"
                + " order by h.id",
            request));
    refer(samira, request, "voedselbank-waterveen");
    assertEquals(List.of("1"), referrals(request), "what is done is not referred");
  }

  @Test
  void nobody_else_refers_and_nobody_refers_to_what_was_taken_off() {
    String request = Street.published(jan, DEBTS, Street.IN_WEST, samira);
    for (String who : List.of("hilde", "gerda", "jan", "emine")) {
      assertEquals(404, refer(Http.as(who), request, "schuldhulpmaatje").statusCode(), who);
    }
    assertTrue(
        Street.location(refer(Http.anonymous(), request, "schuldhulpmaatje"))
            .startsWith("/aanmelden"));
    assertEquals(List.of("0"), referrals(request));
    database.change(
        "update organisation set status = 'WITHDRAWN', version = version + 1 where code = ?",
        "schuldhulpmaatje");
    refer(samira, request, "schuldhulpmaatje");
    samira.post("/team/vragen/" + request + "/verwijzing", Map.of("organisatie", "bestaatx"));
    assertEquals(List.of("0"), referrals(request));
    assertFalse(samira.get("/team/vragen/" + request).body().contains("Schuldhulpmaatje"));
  }

  @Test
  void when_it_is_taken_off_later_her_page_says_whom_to_call_instead() {
    String request = Street.published(jan, DEBTS, Street.IN_WEST, samira);
    refer(samira, request, "schuldhulpmaatje");
    String letter =
        "/team/vragen/" + request + "/verwijzing/" + organisation("schuldhulpmaatje") + "/briefje";
    database.change(
        "update organisation set status = 'WITHDRAWN', version = version + 1 where code = ?",
        "schuldhulpmaatje");
    String hers = jan.get("/mijn/vragen/" + request).body();
    assertTrue(hers.contains("staat niet meer op onze lijst"), hers);
    assertFalse(hers.contains("0299-012402"), "nobody is sent to a number that is gone");
    assertEquals(404, samira.get(letter).statusCode());
  }

  private HttpResponse<String> refer(Http who, String request, String code) {
    return who.post(
        "/team/vragen/" + request + "/verwijzing", Map.of("organisatie", organisation(code)));
  }

  private String organisation(String code) {
    return database.text("select reference from organisation where code = ?", code);
  }

  private List<String> referrals(String request) {
    return database.texts(
        "select count(*)::text from referral x join help_request r on r.id = x.request_id"
            + " where r.reference = ?",
        request);
  }

  private String status(String request) {
    return database.text("select status from help_request where reference = ?", request);
  }
}
