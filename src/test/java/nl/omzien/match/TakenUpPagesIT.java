package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From what an initiative takes up to a neighbour who was helped, over HTTP. */
class TakenUpPagesIT {

  private static final String LAMP = "Kan iemand een lamp voor mij ophangen?";

  private final Http jan = Http.as("jan");
  private final Http gerda = Http.as("gerda");
  private final Http emine = Http.as("emine");
  private final Http samira = Http.as("samira");

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  @Test
  void from_a_choice_of_its_organisers_to_a_neighbour_who_was_helped() {
    String initiative = taking("Klusploeg De Hamer");
    assertTrue(
        Http.anonymous().get("/activiteiten/" + initiative).body().contains("Helpt buren ook met"));
    String supported = samira.get("/team/initiatieven/" + initiative).body();
    assertTrue(supported.contains("Hoogstens 2 tegelijk, nu 0."), supported);
    String request = Street.published(emine, LAMP, Street.IN_WEST, samira);
    String team = "/team/vragen/" + request;
    String proposals = samira.get(team).body();
    assertTrue(proposals.contains("Klusploeg De Hamer"), proposals);
    assertTrue(proposals.contains("name=\"initiatief\" value=\"" + initiative), proposals);
    propose(request, initiative);
    String link = link("jan@example.org");
    String other = link("gerda@example.org");
    assertFalse(Street.newestMailTo("jan@example.org").contains("lamp"), "no mail says what for");

    String asked = Http.anonymous().get(link + "/ja").body();
    assertTrue(asked.contains("Klusploeg De Hamer"), asked);
    assertFalse(asked.contains("Emine"), asked);
    assertEquals("WAITING", status(request), "looking decides nothing");
    assertFalse(jan.get(questions(initiative)).body().contains("Emine"));
    assertEquals(422, Http.anonymous().post(link + "/ja", Map.of()).statusCode(), "to agree first");
    Map<String, String> agreed = Map.of("akkoord", "ja");
    assertTrue(Http.anonymous().post(link + "/ja", agreed).body().contains("wij geven het door"));
    assertTrue(Http.anonymous().post(link + "/ja", agreed).body().contains("wij geven het door"));
    for (String answer : List.of("/ja", "/nee")) {
      assertTrue(
          Http.anonymous().post(other + answer, agreed).body().contains("Dit is al opgepakt"));
    }

    String hers = emine.get("/mijn/vragen/" + request).body();
    assertTrue(hers.contains("Klusploeg De Hamer kan u helpen"), hers);
    assertFalse(hers.contains("Jan"), "no name before both said yes");
    String match = Street.matchOf(request);
    Street.led(
        emine.post("/mijn/koppelingen/" + match + "/ja", Map.of()), "/mijn/vragen/" + request);
    hers = emine.get("/mijn/vragen/" + request).body();
    assertTrue(hers.contains("Klusploeg De Hamer helpt u: Jan"), hers);
    assertTrue(hers.contains("Jan neemt contact met u op."), hers);
    assertFalse(hers.contains("jan@example.org"), "he chose no way to be reached");

    String mine = jan.get(questions(initiative)).body();
    assertTrue(mine.contains("Emine") && mine.contains("emine@example.org"), mine);
    String gerdas = gerda.get(questions(initiative)).body();
    assertTrue(gerdas.contains("Jan doet dit."), gerdas);
    assertFalse(gerdas.contains("Emine"), "who does not help need not know who is helped");
    assertTrue(samira.get(team).body().contains("Neemt contact op: Jan"));
    Street.led(
        jan.post(questions(initiative) + "/" + match + "/afronding", Map.of()),
        questions(initiative));
    Street.led(
        jan.post(questions(initiative) + "/" + match + "/afronding", Map.of()),
        questions(initiative));
    assertEquals("DONE", status(request));
    Street.led(
        jan.post(questions(initiative) + "/" + match + "/terugblik", Map.of("antwoord", "good")),
        questions(initiative));
    assertTrue(samira.get("/team/bellen").statusCode() == 200);
    assertEquals(200, emine.get("/mijn").statusCode());
  }

  @Test
  void nobody_but_its_organisers_answers_and_no_team_but_that_of_the_district_proposes() {
    String initiative = taking("Klusploeg De Zaag");
    String request = Street.published(emine, LAMP, Street.IN_WEST, samira);
    Map<String, String> named = Map.of("initiatief", initiative);
    String propose = "/team/vragen/" + request + "/voorstel";
    assertEquals(404, Http.as("hilde").post(propose, named).statusCode());
    assertEquals(404, jan.post(propose, named).statusCode());
    propose(request, initiative);
    String page = questions(initiative) + "/" + Street.matchOf(request);
    Http organiserOfAnother = Http.as("aaltje");
    for (Http other : List.of(emine, samira, organiserOfAnother, Http.as("ruud"))) {
      assertEquals(404, other.get(questions(initiative)).statusCode());
      for (String act : List.of("/ja", "/nee", "/afronding", "/terugblik")) {
        assertEquals(404, other.post(page + act, Map.of()).statusCode());
      }
    }
    String own =
        RunningDatabase.shared().text("select reference from initiative where source = 'I002'");
    assertEquals(
        404,
        organiserOfAnother
            .post(questions(own) + "/" + Street.matchOf(request) + "/ja", Map.of())
            .statusCode(),
        "nor by way of her own");
    assertEquals("WAITING", status(request));
    assertTrue(
        Http.anonymous()
            .post(link("jan@example.org") + "x/nee", Map.of())
            .body()
            .contains("Deze knop werkt niet meer"));
  }

  @Test
  void of_two_organisers_who_press_at_once_one_helps() throws Exception {
    String initiative = taking("Klusploeg De Tang");
    String request = Street.published(emine, LAMP, Street.IN_WEST, samira);
    propose(request, initiative);
    String hers = link("jan@example.org");
    String his = link("gerda@example.org");
    Map<String, String> agreed = Map.of("akkoord", "ja");
    int first =
        Crowd.atOnce(
            List.of(
                () -> told(Http.anonymous().post(hers + "/ja", agreed)),
                () -> told(Http.anonymous().post(his + "/ja", agreed)),
                () -> told(Http.anonymous().post(his + "/ja", agreed))));
    String who =
        RunningDatabase.shared()
            .text(
                "select p.first_name from match m join person p on p.id = m.organiser_id"
                    + " where m.reference = ?",
                Street.matchOf(request));
    assertEquals("Jan".equals(who) ? 1 : 2, first, "each press of the one who helps says so");
  }

  @Test
  void what_makes_no_sense_comes_back_and_why_not_says_why() {
    String initiative = taking("Klusploeg De Vijl");
    String form = "/mijn/initiatieven/" + initiative + "/oppakken";
    Map<String, String> wrong = new HashMap<>();
    wrong.put("aan", "ja");
    wrong.put("vaardigheden", "<script>alert(1)</script>");
    wrong.put("bereik", "heelal");
    wrong.put("tegelijk", "999\"><b>");
    HttpResponse<String> back = jan.post(form, wrong);
    assertEquals(422, back.statusCode());
    assertFalse(back.body().contains("<script>alert"), back.body());
    assertFalse(back.body().contains("\"><b>"), back.body());
    String request =
        Street.published(emine, "Wie kan mij helpen met mijn toeslagen?", Street.IN_WEST, samira);
    String why = samira.post("/team/waarom-niet/" + request, Map.of("naam", "de vijl")).body();
    assertTrue(why.contains("Klusploeg De Vijl"), why);
    assertTrue(why.contains("het staat niet vast wie er komt"), why);
    assertEquals(
        409,
        samira
            .post("/team/vragen/" + request + "/voorstel", Map.of("initiatief", initiative))
            .statusCode());
    Street.led(
        jan.post(
            form, Map.of("vaardigheden", "lamp-gordijn", "bereik", "district", "tegelijk", "1")),
        "/mijn/initiatieven/" + initiative);
    assertFalse(
        Http.anonymous().get("/activiteiten/" + initiative).body().contains("Helpt buren ook met"));
    why = samira.post("/team/waarom-niet/" + request, Map.of("naam", "de vijl")).body();
    assertTrue(why.contains("Neemt nu geen vragen van buren aan."), why);
    assertFalse(why.contains("VOG nodig"), "what it does not do needs no more reasons");
    assertEquals(
        404,
        samira
            .post("/team/vragen/" + request + "/voorstel", Map.of("initiatief", initiative))
            .statusCode());
  }

  @Test
  void its_organisers_choose_whether_it_is_shown_beside_questions() {
    String initiative = taking("Klusploeg De Beitel");
    String form = "/mijn/initiatieven/" + initiative + "/oppakken";
    String apart = "name=\"niet-bij-vragen\" type=\"checkbox\" value=\"true\" checked";
    assertFalse(jan.get(form).body().contains(apart));
    Map<String, String> kept =
        Map.of("bereik", "district", "tegelijk", "1", "niet-bij-vragen", "ja");
    assertEquals(404, emine.post(form, kept).statusCode(), "who does not organise it");
    Street.led(jan.post(form, kept), "/mijn/initiatieven/" + initiative);
    assertTrue(jan.get(form).body().contains(apart), jan.get(form).body());
    String found = Http.anonymous().get("/activiteiten/" + initiative).body();
    assertTrue(found.contains("Klusploeg De Beitel"), "everybody still finds it");
  }

  private static boolean told(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().contains("wij geven het door");
  }

  private void propose(String request, String initiative) {
    Street.led(
        samira.post("/team/vragen/" + request + "/voorstel", Map.of("initiatief", initiative)),
        "/team/vragen/" + request);
  }

  private String taking(String name) {
    return Organising.takingUp(jan, name, "lamp-gordijn", samira);
  }

  private static String questions(String initiative) {
    return "/mijn/initiatieven/" + initiative + "/vragen";
  }

  /** Where the newest mail that asks her leads. */
  private static String link(String address) {
    return "/oppakken/"
        + Street.found(
            "/oppakken/([\\w-]+)/ja",
            Street.mailsTo(address).stream()
                .filter(mail -> mail.contains("/oppakken/"))
                .findFirst()
                .orElseThrow());
  }

  private static String status(String request) {
    return RunningDatabase.shared()
        .text(
            "select m.status from match m join help_request r on r.id = m.request_id"
                + " where r.reference = ? order by m.id desc limit 1",
            request);
  }
}
