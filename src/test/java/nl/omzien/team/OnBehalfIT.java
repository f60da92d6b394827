package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.Test;

/** What somebody says by telephone is written down whole: also by whom she would be helped. */
class OnBehalfIT {

  private final Http samira = Http.as("samira");

  private static Map<String, String> heard() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("kanaal", "telephone");
    form.put("voornaam", "Geertje");
    form.put("telefoon", "06-12345671");
    form.put("waar", "Vogelbuurt");
    form.put("bereik", "telephone");
    form.put("tekst", "Wie helpt mij met douchen na mijn operatie?");
    form.put("toestemming", "ja");
    form.put("elders", "not-my-neighbourhood");
    form.put("vrouw", "ja");
    form.put("dagdelen", "di-o");
    form.put("erbij", "dogs");
    form.put("nummer", Secrets.token());
    return form;
  }

  @Test
  void what_she_wishes_of_her_helper_is_kept() {
    HttpResponse<String> kept = samira.post("/team/nieuwe-vraag", heard());
    String reference = Street.found("/team/vragen/(\\w{8})", Street.location(kept));
    assertEquals(
        "NOT_MY_NEIGHBOURHOOD true di-o dogs",
        RunningDatabase.shared()
            .text(
                "select elsewhere || ' ' || woman_wanted || ' ' || wanted_parts || ' ' || around"
                    + " from help_request where reference = ?",
                reference));
  }

  @Test
  void a_mistake_brings_the_wishes_back() {
    Map<String, String> form = heard();
    form.remove("toestemming");
    HttpResponse<String> back = samira.post("/team/nieuwe-vraag", form);
    assertEquals(422, back.statusCode());
    assertTrue(
        back.body().matches("(?s).*value=\"not-my-neighbourhood\"[^>]*checked.*"), back.body());
    assertTrue(back.body().contains("<details open"), back.body());
  }
}
