package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What a member reads when she asks why somebody is not proposed, and what she may do then. */
class WhyNotIT {

  private static final String TAP = "Mijn kraan lekt, wie kan hem maken?";

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");
  private final RunningDatabase database = RunningDatabase.shared();

  private HttpResponse<String> whyNot(Http member, String reference, String name) {
    return member.post("/team/waarom-niet/" + reference, Map.of("naam", name));
  }

  @Test
  void a_member_reads_the_objections_in_words() {
    String reference = Street.published(jan, TAP, Street.IN_WEST, samira);
    String page = whyNot(samira, reference, "dick").body();
    assertTrue(page.contains("Dick O."), page);
    assertTrue(page.contains("Woont te ver weg"), page);
    assertTrue(page.contains("Heeft niet aangeboden wat hier nodig is."), page);
    assertFalse(page.contains("value=\"" + offerOf("Dick") + "\""), page);
    assertEquals(409, propose(reference, offerOf("Dick"), Map.of()));
  }

  @Test
  void for_a_request_of_another_district_there_is_no_answer() {
    String reference = Street.published(jan, TAP, Street.IN_WEST, samira);
    assertEquals(404, whyNot(Http.as("hilde"), reference, "Dick").statusCode());
    assertEquals(404, whyNot(Http.as("gerda"), reference, "Dick").statusCode());
  }

  @Test
  void of_people_who_are_kept_apart_it_says_no_more_than_that() {
    String reference = Street.published(jan, TAP, Street.IN_WEST, samira);
    database.change(
        "insert into kept_apart (one_id, other_id)"
            + " select least(r.person_id, v.person_id), greatest(r.person_id, v.person_id)"
            + " from help_request r, volunteer v join person p on p.id = v.person_id"
            + " where r.reference = ? and p.first_name = 'Bert' on conflict do nothing",
        reference);
    String page = whyNot(samira, reference, "Bert").body();
    assertTrue(page.contains("Niet samen voorstellen."), page);
    assertEquals(409, propose(reference, offerOf("Bert"), Map.of("gevraagd", "ja")));
  }

  @Test
  void a_wish_is_crossed_only_after_asking_and_that_is_recorded() {
    String reference = Street.ask(jan, TAP, "Vogelbuurt", Map.of("elders", "not-my-neighbourhood"));
    assertEquals(303, Street.decide(samira, reference, "approve", "").statusCode());
    String henk = offerOf("Henk");
    String page = whyNot(samira, reference, "Henk").body();
    assertTrue(page.contains("Woont te dichtbij"), page);
    assertEquals(409, propose(reference, henk, Map.of()));
    assertEquals(303, propose(reference, henk, Map.of("gevraagd", "ja")));
    assertTrue(samira.get("/team/vragen/" + reference).body().contains("na overleg toch"));
  }

  @Test
  void a_member_confirms_whether_a_certificate_is_needed() {
    String reference = Street.published(jan, TAP, Street.IN_WEST, samira);
    assertEquals(303, confirm(reference, "ja"));
    String page = samira.get("/team/vragen/" + reference).body();
    assertTrue(page.contains("Een teamlid heeft dit vastgelegd."), page);
    assertTrue(page.contains("vastgelegd: een helper heeft een VOG nodig"), page);
    assertFalse(page.contains("Henk V."), "he has no certificate");
    assertEquals(409, propose(reference, offerOf("Henk"), Map.of()));
    assertEquals(303, confirm(reference, "nee"));
    page = samira.get("/team/vragen/" + reference).body();
    assertTrue(page.contains("Henk V."), page);
    assertTrue(page.contains("Kan wat er vooral nodig is: 10 van de 10"), page);
    assertTrue(page.contains("Klusbus Waterveen"), page);
  }

  private int confirm(String reference, String answer) {
    return samira.post("/team/vragen/" + reference + "/vog", Map.of("vog", answer)).statusCode();
  }

  private int propose(String reference, String volunteer, Map<String, String> more) {
    Map<String, String> fields = new java.util.HashMap<>(more);
    fields.put("vrijwilliger", volunteer);
    fields.put("afweging", "time");
    return samira.post("/team/vragen/" + reference + "/voorstel", fields).statusCode();
  }

  private String offerOf(String firstName) {
    return database.text(
        "select v.reference from volunteer v join person p on p.id = v.person_id"
            + " where p.first_name = ? order by v.id limit 1",
        firstName);
  }
}
