package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What a team keeps of a volunteer: the certificate that it saw, trainings, and who never meet. */
class VolunteerPagesIT {

  private final Http samira = Http.as("samira");
  private final RunningDatabase database = RunningDatabase.shared();

  private String offerOf(String firstName) {
    return database.text(
        "select v.reference from volunteer v join person p on p.id = v.person_id"
            + " where p.first_name = ? order by v.id limit 1",
        firstName);
  }

  private static String page(String reference) {
    return "/team/vrijwilligers/" + reference;
  }

  @Test
  void a_member_sees_the_volunteers_of_her_own_districts_only() {
    String henk = offerOf("Henk");
    assertTrue(samira.get("/team/vrijwilligers").body().contains(henk));
    assertFalse(Http.as("hilde").get("/team/vrijwilligers").body().contains(henk));
    assertEquals(404, Http.as("hilde").get(page(henk)).statusCode());
    assertEquals(
        404,
        Http.as("hilde")
            .post(page(henk) + "/vog", Map.of("tot", "2028-01-01", "voor", "money"))
            .statusCode());
  }

  @Test
  void a_certificate_that_was_seen_counts_until_its_last_day() {
    String henk = offerOf("Henk");
    assertEquals(
        303,
        samira
            .post(page(henk) + "/vog", Map.of("tot", "2028-03-01", "voor", "money"))
            .statusCode());
    assertTrue(samira.get(page(henk)).body().contains("gezien, geldig tot"));
    assertEquals(
        "money", database.text("select clearance_for from volunteer where reference = ?", henk));
    assertEquals(303, samira.post(page(henk) + "/vog", Map.of("tot", "")).statusCode());
    assertTrue(samira.get(page(henk)).body().contains("niet gezien"));
  }

  @Test
  void what_a_certificate_was_screened_for_must_be_said() {
    String henk = offerOf("Henk");
    for (Map<String, String> unsaid :
        List.of(Map.of("tot", "2028-03-01"), Map.of("tot", "2028-03-01", "voor", "toveren"))) {
      var answer = samira.post(page(henk) + "/vog", unsaid);
      assertEquals(422, answer.statusCode());
      assertTrue(answer.body().contains("Kruis aan waarvoor de VOG geldt"), answer.body());
      assertTrue(answer.body().contains("2028-03-01"), answer.body());
    }
  }

  @Test
  void a_day_that_is_none_or_lies_too_far_comes_back_as_it_was_typed() {
    String henk = offerOf("Henk");
    for (String wrong : new String[] {"morgen", "2001-01-01", "2999-01-01", "<b>2028</b>"}) {
      var answer = samira.post(page(henk) + "/vog", Map.of("tot", wrong));
      assertEquals(422, answer.statusCode(), wrong);
      assertTrue(answer.body().contains(wrong.replace("<", "&lt;")), answer.body());
    }
  }

  @Test
  void trainings_that_do_not_exist_are_not_kept() {
    String henk = offerOf("Henk");
    samira.post(page(henk) + "/trainingen", Map.of("training", "toveren"));
    assertEquals("", database.text("select trainings from volunteer where reference = ?", henk));
    samira.post(page(henk) + "/trainingen", Map.of("training", "dementie"));
    assertEquals(
        "dementie", database.text("select trainings from volunteer where reference = ?", henk));
    samira.post(page(henk) + "/trainingen", Map.of());
  }

  @Test
  void two_who_are_kept_apart_are_not_proposed_and_nobody_is_shown_that_there_is_such_a_pair() {
    Http jan = Http.as("jan");
    String request =
        Street.published(jan, "Mijn kraan lekt, wie maakt hem?", Street.IN_WEST, samira);
    String henk = offerOf("Henk");
    samira.get(page(henk)); // takes the message about her decision away
    String before = samira.get(page(henk)).body();
    assertTrue(
        samira.post(page(henk) + "/niet-samen", Map.of("naam", "jan")).body().contains("Jan "));
    choose(henk, request, "niet");
    choose(henk, request, "niet");
    assertEquals(before, samira.get(page(henk)).body());
    assertTrue(why(request).contains("Niet samen voorstellen."));
    choose(henk, request, "wel");
    assertFalse(why(request).contains("Niet samen voorstellen."));
  }

  @Test
  void nobody_is_kept_apart_from_herself_or_from_somebody_who_is_not_there() {
    String henk = offerOf("Henk");
    Map<String, String> herself = Map.of("wie", henk, "wat", "niet");
    assertEquals(404, samira.post(page(henk) + "/niet-samen/keuze", herself).statusCode());
    Map<String, String> nobody = Map.of("wie", "zzzzzzzz", "wat", "niet");
    assertEquals(404, samira.post(page(henk) + "/niet-samen/keuze", nobody).statusCode());
  }

  private void choose(String volunteer, String request, String what) {
    Map<String, String> chosen = Map.of("wie", request, "wat", what);
    assertEquals(303, samira.post(page(volunteer) + "/niet-samen/keuze", chosen).statusCode());
    samira.get(page(volunteer));
  }

  private String why(String request) {
    return samira.post("/team/waarom-niet/" + request, Map.of("naam", "Henk")).body();
  }
}
