package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What a member knows of a building's door stands where people look before they go. */
class BuildingPagesIT {

  private static final String PLACE = "/locatie/buurtwinkel-de-toonbank";

  private final Http samira = Http.as("samira");

  @Test
  void what_she_saw_stands_at_the_building_and_what_nobody_saw_does_not() {
    Map<String, String> seen =
        Map.of(
            "ingang",
            "De deur zit aan de achterkant.",
            "wheelchair",
            "ja",
            "toilet",
            "ja",
            "accessible-toilet",
            "nee");
    Street.led(samira.post("/team/plekken/L05", seen), "/team/plekken");
    String page = Http.anonymous().get(PLACE).body();
    assertTrue(page.contains("De deur zit aan de achterkant."), page);
    assertTrue(page.contains("Er is een toilet voor bezoekers."), page);
    assertTrue(page.contains("U kunt niet met een rolstoel naar het toilet."), page);
    assertFalse(page.contains("Ringleiding"), "nobody looked for it");
    String form = samira.get("/team/plekken/L05").body();
    assertTrue(form.contains("De deur zit aan de achterkant."), form);
    samira.post("/team/plekken/L05", Map.of("wheelchair", "ja"));
    assertFalse(Http.anonymous().get(PLACE).body().contains("achterkant"));
  }

  /** DOMAIN.md row 84. */
  @Test
  void where_no_wheelchair_comes_in_that_is_said() {
    for (String name :
        List.of("ontmoetingsruimte-an-noer", "kerk-de-ark-zaal", "de-schuur-van-broekzijde")) {
      String page = Http.anonymous().get("/locatie/" + name).body();
      assertTrue(page.contains("niet met een rolstoel naar binnen"), name + page);
    }
  }

  @Test
  void somebodys_number_and_another_teams_building_are_refused() {
    HttpResponse<String> told =
        samira.post("/team/plekken/L05", Map.of("ingang", "Bel Kees, 06-12345678"));
    assertEquals(422, told.statusCode());
    assertTrue(told.body().contains("Bel Kees"), "what she typed comes back");
    assertEquals(404, samira.post("/team/plekken/bestaat-niet", Map.of()).statusCode());
    assertEquals(404, Http.as("hilde").get("/team/plekken/L05").statusCode());
    assertEquals(404, Http.as("jan").get("/team/plekken").statusCode());
  }
}
