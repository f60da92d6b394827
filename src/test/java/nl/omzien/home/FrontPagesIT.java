package nl.omzien.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The front page tells what one can walk into today. */
class FrontPagesIT {

  private final RunningDatabase database = RunningDatabase.shared();
  private final String walkIn = pick("sign_up = false");
  private final String signUp = pick("sign_up = true");
  private final List<String> rules =
      List.of(rule(walkIn), hours(walkIn), rule(signUp), hours(signUp));

  private String pick(String which) {
    return database.text(
        "select reference from initiative where " + which + " order by id limit 1");
  }

  private String rule(String reference) {
    return database.text("select rule from initiative where reference = ?", reference);
  }

  private String hours(String reference) {
    return database.text(
        "select starts_at || ' ' || ends_at from initiative where reference = ?", reference);
  }

  private void set(String reference, String rule, String hours) {
    String[] fromTo = hours.split(" ");
    database.change(
        "update initiative set rule = ?, starts_at = ?::time, ends_at = ?::time where reference = ?",
        rule,
        fromTo[0],
        fromTo[1],
        reference);
  }

  @AfterEach
  void asItWas() {
    set(walkIn, rules.get(0), rules.get(1));
    set(signUp, rules.get(2), rules.get(3));
  }

  @Test
  void what_one_can_walk_into_today_stands_on_the_front_page() {
    set(walkIn, "FREQ=DAILY", "00:00 23:59:59");
    set(signUp, "FREQ=DAILY", "00:00 23:59:59");
    HttpResponse<String> front = Http.anonymous().get("/");
    assertEquals(200, front.statusCode());
    assertTrue(front.body().contains("href=\"/activiteiten/" + walkIn + "\""), front.body());
    assertTrue(front.body().contains("nu open"), front.body());
    assertFalse(
        front.body().contains("/activiteiten/" + signUp + "\""), "nobody walks into that one");
  }
}
