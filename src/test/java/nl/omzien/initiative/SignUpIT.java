package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.omzien.testing.Http;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Signing up without an account: places, a waiting list, off again; only organisers see who. */
class SignUpIT {

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  private final Http jan = Http.as("jan");
  private final Http samira = Http.as("samira");

  @Test
  void the_last_place_then_the_waiting_list_and_a_day_to_claim() {
    String reference = Organising.withPlaces(jan, "Eten met een plek", samira, 1);
    String first = Organising.signUp(reference, "Kees");
    assertTrue(page(first).contains("U staat op de lijst."));
    String second = Organising.signUp(reference, "Loes");
    assertTrue(page(second).contains("wachtlijst"), page(second));
    String form = Http.anonymous().get("/activiteiten/" + reference + "/aanmelding").body();
    assertTrue(form.contains("vol, u komt op de wachtlijst"), form);

    Http.anonymous().post("/aanmelding/" + first + "/afmelding", Map.of());
    Http.anonymous().post("/aanmelding/" + first + "/afmelding", Map.of());
    assertTrue(page(first).contains("U staat niet op de lijst"));
    String claim = Street.found("/aanmelding/([\\w-]+)", Street.newestMailTo("loes@example.org"));
    assertTrue(page(claim).contains("Er is een plek voor u vrij."), page(claim));
    HttpResponse<String> claimed =
        Http.anonymous().post("/aanmelding/" + claim + "/plek", Map.of());
    assertTrue(claimed.body().contains("U staat op de lijst."), claimed.body());
  }

  private static String page(String token) {
    return Http.anonymous().get("/aanmelding/" + token).body();
  }

  @Test
  void only_the_organisers_see_who_comes() {
    String reference = Organising.withPlaces(jan, "Eten in stilte", samira, 5);
    Organising.signUp(reference, "Zwaantje");
    String list = Organising.page(reference) + "/aanmeldingen";
    assertTrue(jan.get(list).body().contains("zwaantje@example.org"));
    for (Http other : java.util.List.of(samira, Http.as("gerda"), Http.as("ruud"))) {
      assertEquals(404, other.get(list).statusCode());
    }
    for (String open : java.util.List.of("", "/aanmelding", ".ics")) {
      assertFalse(
          Http.anonymous()
              .get("/activiteiten/" + reference + open)
              .body()
              .toLowerCase(java.util.Locale.ROOT)
              .contains("zwaantje"));
    }
  }

  @Test
  void a_date_that_is_off_reaches_everybody_with_an_address() {
    String reference = Organising.withPlaces(jan, "Eten dat niet doorgaat", samira, 5);
    Organising.signUp(reference, "Wubbo");
    jan.post(
        Organising.page(reference) + "/datum",
        Map.of("dag", Organising.wednesday().toString(), "reden", "De kok is ziek."));
    String mail = Street.newestMailTo("wubbo@example.org");
    assertTrue(mail.contains("Eten dat niet doorgaat"), mail);
    assertTrue(mail.contains("De kok is ziek."), mail);
  }

  @Test
  void somebody_with_a_telephone_only_is_called_by_the_organiser() {
    String reference = Organising.withPlaces(jan, "Eten na een telefoontje", samira, 1);
    String first = Organising.signUp(reference, "Kees");
    Map<String, String> truus =
        Map.of(
            "dag",
            Organising.wednesday().toString(),
            "voornaam",
            "Truus",
            "telefoon",
            "06-12345670");
    Http.anonymous().post("/activiteiten/" + reference + "/aanmelding", truus);
    Http.anonymous().post("/aanmelding/" + first + "/afmelding", Map.of());
    String list = Organising.page(reference) + "/aanmeldingen";
    String page = jan.get(list).body();
    assertTrue(page.contains("Bel Truus: 06-12345670."), page);
    String id =
        Organising.text(
            "select s.id::text from sign_up s join initiative i on i.id = s.initiative_id"
                + " where i.reference = ? and s.first_name = 'Truus'",
            reference);
    Street.led(jan.post(list + "/" + id + "/plek", Map.of()), list);
    assertEquals("PLACE", Organising.text("select status from sign_up where id = " + id));
  }

  @Test
  void what_is_wrong_comes_back_and_the_same_form_twice_is_once() {
    String reference = Organising.withPlaces(jan, "Eten met fouten", samira, 5);
    String form = "/activiteiten/" + reference + "/aanmelding";
    assertEquals(422, Http.anonymous().post(form, Map.of("voornaam", "Kees")).statusCode());
    Map<String, String> good =
        Map.of(
            "dag",
            Organising.wednesday().toString(),
            "voornaam",
            "Kees",
            "email",
            "kees@example.org",
            "nummer",
            nl.omzien.platform.Secrets.token());
    Http.anonymous().post(form, good);
    assertEquals(303, Http.anonymous().post(form, good).statusCode());
    assertEquals(
        "1",
        Organising.text(
            "select count(*)::text from sign_up s join initiative i on i.id = s.initiative_id"
                + " where i.reference = ?",
            reference));
    String closed = Organising.published(jan, "Gewoon binnenlopen", samira);
    assertEquals(404, Http.anonymous().get("/activiteiten/" + closed + "/aanmelding").statusCode());
  }

  @Test
  void a_stop_reaches_who_signed_up_and_whoever_left_a_number_is_called() {
    String reference = Organising.withPlaces(jan, "Eten met een zomerstop", samira, 5);
    String token = Organising.signUp(reference, "Fokje");
    Http.anonymous()
        .post(
            "/activiteiten/" + reference + "/aanmelding",
            Map.of(
                "dag",
                Organising.wednesday().toString(),
                "voornaam",
                "Truus",
                "telefoon",
                "06-12345670"));
    Map<String, String> stop =
        Map.of(
            "stop-van",
            Organising.wednesday().toString(),
            "stop-tot",
            Organising.wednesday().plusDays(3).toString());
    jan.post(Organising.page(reference) + "/pauze", stop);
    jan.post(Organising.page(reference) + "/pauze", stop);
    String mail = Street.newestMailTo("fokje@example.org");
    assertTrue(mail.contains("Eten met een zomerstop gaat op woensdag"), mail);
    assertTrue(mail.contains("niet door"), mail);
    assertEquals(2, Street.mailsTo("fokje@example.org").size(), "signed up, and off just once");
    assertTrue(page(token).contains("Deze keer gaat niet door."), page(token));
    String list = jan.get(Organising.page(reference) + "/aanmeldingen").body();
    assertTrue(list.contains("Bel Truus: 06-12345670. Deze keer gaat niet door."), list);
    Http.anonymous().post("/aanmelding/" + token + "/plek", Map.of());
    assertTrue(page(token).contains("Deze keer gaat niet door."), "no place to claim");
  }

  @Test
  void a_date_that_moves_twice_takes_who_signed_up_along_until_it_is_off() {
    String reference = Organising.withPlaces(jan, "Eten dat schuift", samira, 5);
    String token = Organising.signUp(reference, "Sjoukje");
    String dates = Organising.page(reference) + "/datum";
    java.time.LocalDate day = Organising.wednesday();
    for (int i = 0; i < 2; i++) {
      jan.post(
          dates,
          Map.of(
              "dag",
              day.plusDays(i).toString(),
              "naar",
              day.plusDays(i + 1).toString(),
              "van",
              "18:30",
              "tot",
              "20:00",
              "reden",
              "De kok kan dan."));
      String mail = Street.newestMailTo("sjoukje@example.org");
      assertTrue(mail.contains("18.30 tot 20.00 uur"), mail);
      assertTrue(mail.contains("De kok kan dan."), mail);
      assertEquals(
          day.plusDays(i + 1).toString(),
          Organising.text(
              "select s.day::text from sign_up s join initiative i on i.id = s.initiative_id"
                  + " where i.reference = ?",
              reference));
    }
    jan.post(dates, Map.of("dag", day.plusDays(2).toString(), "reden", "De kok is ziek."));
    assertTrue(page(token).contains("Deze keer gaat niet door."), page(token));
    String seen = Http.anonymous().get("/activiteiten/" + reference + ".ics").body();
    assertFalse(seen.contains("T183000"), seen);
  }

  @Test
  void other_hours_and_the_end_reach_who_signed_up() {
    String reference = Organising.withPlaces(jan, "Eten op een ander uur", samira, 5);
    Organising.signUp(reference, "Wietske");
    Map<String, String> form = Organising.coffee("Eten op een ander uur");
    form.put("van", "11:00");
    jan.post(Organising.page(reference) + "/wijziging", form);
    String mail = Street.newestMailTo("wietske@example.org");
    assertTrue(mail.contains("11.00 tot 12.00 uur"), mail);
    jan.post(Organising.page(reference) + "/einde", Map.of());
    mail = Street.newestMailTo("wietske@example.org");
    assertTrue(mail.contains("niet door"), mail);
  }
}
