package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** The links in the mail that asks a volunteer, over HTTP, at any hour of the day. */
class AnswerPagesIT {

  private static final String LAMP = "Wie kan mijn lamp ophangen? Mijn naam is Geheim.";

  private static final String INEKE = "Ineke";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final Http mail = Http.anonymous();
  private final RunningDatabase database = RunningDatabase.shared();

  AnswerPagesIT() {
    // she has room for all that she is asked here
    database.change(
        "update volunteer set most_at_once = 20 where person_id in"
            + " (select id from person where first_name = ?)",
        INEKE);
  }

  @Test
  void looking_decides_nothing_and_tells_no_more_than_others_may_read() {
    String request = open();
    String token = MailLinks.ask(INEKE, request, true);
    for (String answer : new String[] {"ja", "nee", "later", "ja"}) {
      String page = mail.get("/antwoord/" + token + "/" + answer).body();
      assertTrue(page.contains("Hulp gevraagd, " + request), page);
      assertFalse(page.contains("Geheim") || page.contains("Jan"), page);
      assertEquals(1, page.split("<form method=\"post\" action=\"/antwoord/", -1).length - 1);
    }
    assertEquals("WAITING", status(request));
  }

  @Test
  void a_mail_program_may_press_and_twice_is_once() {
    String request = open();
    String token = MailLinks.ask(INEKE, request, true);
    for (int i = 0; i < 2; i++) {
      String page =
          mail.send(
                  mail.form("/antwoord/" + token + "/ja", Map.of())
                      .header("Sec-Fetch-Site", "cross-site"))
              .body();
      assertTrue(page.contains("Fijn, u helpt deze buur"), page);
      assertFalse(page.contains("Jan"), "the link may be passed on: no names here");
    }
    assertEquals("YES", status(request));
    assertEquals("1", matches(request));
    assertTrue(jan.get("/mijn/vragen/" + request).body().contains(INEKE), "both said yes");
  }

  @Test
  void without_the_residents_word_she_chooses_first() {
    String request = open();
    String token = MailLinks.ask(INEKE, request, false);
    assertTrue(press(token, "ja").contains("wij geven het door"));
    assertFalse(jan.get("/mijn/vragen/" + request).body().contains(INEKE));
    assertEquals("WAITING", matchStatus(request));
  }

  @Test
  void no_and_later_are_kept_and_a_strange_link_is_met_kindly() {
    String request = open();
    String token = MailLinks.ask(INEKE, request, true);
    assertTrue(press(token, "later").contains("later nog eens"));
    assertEquals("LATER", status(request));
    assertTrue(press(token, "nee").contains("deze keer niet"));
    assertTrue(press(token, "ja").contains("deze keer niet"), "she has answered");
    assertEquals("NO", status(request));
    assertTrue(press("bestaat-niet", "ja").contains("Deze knop werkt niet meer"));
  }

  @Test
  void what_is_too_old_or_over_is_met_kindly() {
    String request = open();
    String token = MailLinks.ask(INEKE, request, true);
    database.change(
        "update ask set asked_at = now() - interval '8 days' where round_id = (select a.id from"
            + " asking_round a join help_request r on r.id = a.request_id where r.reference = ?)",
        request);
    assertTrue(press(token, "ja").contains("Er is al hulp"));
    assertEquals("0", matches(request));
    String other = open();
    String late = MailLinks.ask(INEKE, other, true);
    assertEquals(303, jan.post("/mijn/vragen/" + other + "/intrekking", Map.of()).statusCode());
    assertEquals("CLOSED", status(other));
    assertTrue(press(late, "ja").contains("Er is al hulp"));
  }

  @Test
  void a_resident_has_people_asked_for_an_ordinary_request_and_a_member_sees_whom() {
    String request = open();
    assertTrue(jan.get("/mijn/vragen/" + request).body().contains("Vraag deze mensen"));
    assertEquals(303, begin(jan, request));
    assertEquals(303, begin(jan, request), "twice is once");
    assertEquals("1", rounds(request));
    assertTrue(jan.get("/mijn/vragen/" + request).body().contains("Wij vragen nu mensen"));
    String page = samira.get("/team/vragen/" + request).body();
    assertTrue(page.contains("Wij vragen mensen om te helpen."), page);
    assertEquals(303, samira.post("/team/vraagronde/" + request + "/einde", Map.of()).statusCode());
    assertFalse(
        samira.get("/team/vragen/" + request).body().contains("Wij vragen mensen om te helpen."));
    // other tests propose the same people, and nobody is asked too often
    database.change(
        "delete from ask where round_id in (select a.id from asking_round a"
            + " join help_request r on r.id = a.request_id where r.reference = ?)",
        request);
  }

  @Test
  void where_a_certificate_is_needed_only_a_member_may() {
    String request = open();
    assertEquals(
        303, samira.post("/team/vragen/" + request + "/vog", Map.of("vog", "ja")).statusCode());
    assertFalse(jan.get("/mijn/vragen/" + request).body().contains("Vraag deze mensen"));
    assertEquals(409, begin(jan, request));
    assertEquals(404, begin(Http.as("emine"), request));
    assertEquals(404, Http.as("hilde").post("/team/vraagronde/" + request, Map.of()).statusCode());
    assertEquals("0", rounds(request));
  }

  private String open() {
    return Street.published(jan, LAMP, Street.IN_WEST, samira);
  }

  private String press(String token, String answer) {
    return mail.post("/antwoord/" + token + "/" + answer, Map.of()).body();
  }

  private static int begin(Http resident, String request) {
    return resident.post("/mijn/vragen/" + request + "/vraagronde", Map.of()).statusCode();
  }

  private String status(String request) {
    return database.text(
        "select a.status from ask a join asking_round o on o.id = a.round_id"
            + " join help_request r on r.id = o.request_id where r.reference = ?",
        request);
  }

  private String matches(String request) {
    return count("match", request);
  }

  private String rounds(String request) {
    return count("asking_round", request);
  }

  private String count(String table, String request) {
    return database.text(
        "select count(*)::text from "
            + table
            + " t join help_request r on r.id = t.request_id where r.reference = ?",
        request);
  }

  private String matchStatus(String request) {
    return database.text(
        "select m.status from match m join help_request r on r.id = m.request_id"
            + " where r.reference = ?",
        request);
  }
}
