package nl.omzien.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningBehindProxy;
import org.junit.jupiter.api.Test;

/** The door by which anybody may be anybody stands in the demonstration and nowhere else. */
class DemoDoorIT {

  @Test
  void without_demo_there_is_no_door_and_no_post_box() {
    Http anybody = Http.anonymous(RunningBehindProxy.address());
    RunningBehindProxy.database()
        .transact(
            jpa ->
                jpa.createNativeQuery(
                        "insert into person (email, language, created_at)"
                            + " values ('jan@example.org', 'nl', now()) on conflict do nothing")
                    .executeUpdate());
    assertEquals(404, anybody.get("/demo").statusCode());
    assertEquals(404, anybody.get("/demo/post").statusCode());
    HttpResponse<String> signIn =
        anybody.send(
            anybody
                .form("/demo/aanmelden", Map.of("email", "jan@example.org"))
                .header("Sec-Fetch-Site", "same-origin"));
    assertEquals(404, signIn.statusCode());
    assertTrue(signIn.headers().allValues("Set-Cookie").isEmpty());
  }

  @Test
  void without_demo_no_page_speaks_of_it() {
    Http anybody = Http.anonymous(RunningBehindProxy.address());
    for (String path : List.of("/", "/aanmelden", "/aanmelden/code", "/vraag", "/helpen")) {
      HttpResponse<String> page = anybody.get(path);
      assertEquals(200, page.statusCode(), path);
      assertFalse(page.body().contains("/demo"), path + " leads to the demonstration");
    }
  }

  @Test
  void without_demo_nobody_invented_lives_here() {
    Number people =
        (Number)
            RunningBehindProxy.database()
                .inTransaction(
                    jpa ->
                        jpa.createNativeQuery(
                                "select count(*) from person where email = 'samira@example.org'")
                            .getSingleResult());
    assertEquals(0, people.intValue());
  }
}
