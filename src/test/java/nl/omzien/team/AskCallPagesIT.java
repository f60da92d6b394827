package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** A member of team West calls Ria, who has no address, over HTTP and without scripts. */
class AskCallPagesIT {

  private static final String CALLS = "/team/bellen";

  private final RunningDatabase database = RunningDatabase.shared();
  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");

  @Test
  void a_member_takes_the_call_hears_a_yes_and_reads_whom_to_tell() {
    String request = open();
    String call = CALLS + "/mensen/" + MailLinks.call(request, true);
    String list = samira.get(CALLS).body();
    assertTrue(list.contains(call), list);
    assertTrue(list.contains("Nog niemand belt."), list);
    String page = samira.get(call).body();
    assertTrue(page.contains("0690000001"), page);
    assertFalse(page.contains("Jan"), "she hears no name before both said yes");
    Street.led(samira.post(call + "/beller", Map.of()), call);
    assertTrue(samira.get(CALLS).body().contains("Samira belt."));
    HttpResponse<String> untold = samira.post(call + "/ja", Map.of());
    assertEquals(422, untold.statusCode());
    assertTrue(untold.body().contains("href=\"#akkoord\""), untold.body());
    assertEquals("WAITING", status(request));
    Map<String, String> told = Map.of("akkoord", "ja");
    Street.led(samira.post(call + "/ja", told), "/team/vragen/" + request);
    Street.led(samira.post(call + "/ja", told), "/team/vragen/" + request);
    assertEquals("YES", status(request));
    assertEquals(
        "1",
        database.text(
            "select count(*)::text from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ?",
            request));
    assertFalse(samira.get(CALLS).body().contains(call));
    Street.led(samira.get(call), CALLS);
  }

  @Test
  void a_no_and_a_later_need_no_tick_and_another_team_finds_nothing() {
    String request = open();
    String call = CALLS + "/mensen/" + MailLinks.call(request, true);
    for (Http other : new Http[] {Http.as("hilde"), jan}) {
      assertEquals(404, other.get(call).statusCode());
      assertEquals(404, other.post(call + "/ja", Map.of("akkoord", "ja")).statusCode());
      assertEquals(404, other.post(call + "/beller", Map.of()).statusCode());
    }
    Street.led(samira.post(call + "/later", Map.of()), CALLS);
    assertEquals("LATER", status(request));
    String second = open();
    String again = CALLS + "/mensen/" + MailLinks.call(second, true);
    Street.led(samira.post(again + "/nee", Map.of()), CALLS);
    assertEquals("NO", status(second));
    assertEquals(404, samira.get(CALLS + "/mensen/999999999").statusCode());
    assertEquals(404, samira.get(CALLS + "/mensen/iemand").statusCode());
  }

  private String open() {
    return Street.published(jan, "Wie kan mijn lamp ophangen?", Street.IN_WEST, samira);
  }

  private String status(String request) {
    return database.text(
        "select a.status from ask a join asking_round o on o.id = a.round_id"
            + " join help_request r on r.id = o.request_id where r.reference = ?",
        request);
  }
}
