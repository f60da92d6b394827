package nl.omzien.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.Http;
import nl.omzien.testing.MailLinks;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** It belongs to its people: they change, cancel, invite, hand over; nobody else does. */
class OrganiserIT {

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  private final Http jan = Http.as("jan");
  private final Http gerda = Http.as("gerda");
  private final Http samira = Http.as("samira");

  @Test
  void nobody_but_its_organisers_changes_a_word_or_a_date() {
    String page = Organising.page(Organising.published(jan, "Van Jan alleen", samira));
    Map<String, String> form = Organising.coffee("Van een ander");
    Map<String, String> date = Map.of("dag", Organising.wednesday().toString(), "reden", "zomaar");
    for (Http other : List.of(gerda, samira, Http.as("hilde"), Http.as("ruud"))) {
      assertEquals(404, other.get(page).statusCode());
      assertEquals(404, other.get(page + "/wijziging").statusCode());
      assertEquals(404, other.post(page + "/wijziging", form).statusCode());
      assertEquals(404, other.post(page + "/datum", date).statusCode());
      assertEquals(404, other.post(page + "/einde", Map.of()).statusCode());
      assertEquals(404, other.post(page + "/bevestiging", Map.of()).statusCode());
      assertEquals(
          404, other.post(page + "/uitnodiging", Map.of("email", "x@example.org")).statusCode());
    }
    HttpResponse<String> guest = Http.anonymous().post(page + "/datum", date);
    assertTrue(Street.location(guest).startsWith("/aanmelden"), guest.body());
  }

  @Test
  void other_words_wait_for_the_team_and_one_date_that_is_off_does_not() {
    String reference = Organising.published(jan, "Koffie die verandert", samira);
    String page = Organising.page(reference);
    LocalDate first = Organising.wednesday();
    Street.led(
        jan.post(page + "/datum", Map.of("dag", first.toString(), "reden", "De zaal is bezet.")),
        page);
    String seen = Http.anonymous().get("/activiteiten/" + reference).body();
    assertTrue(seen.contains("gaat niet door: De zaal is bezet."), seen);
    String calendar = Http.anonymous().get("/activiteiten/" + reference + ".ics").body();
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(first);
    assertTrue(calendar.contains(day + "T100000"), calendar);
    assertTrue(calendar.contains("EXDATE"), calendar);

    LocalDate second = first.plusWeeks(1);
    LocalDate moved = second.plusDays(1);
    Street.led(
        jan.post(
            page + "/datum",
            Map.of(
                "dag",
                second.toString(),
                "naar",
                moved.toString(),
                "van",
                "14:00",
                "tot",
                "16:00",
                "reden",
                "Sinterklaas is er.")),
        page);
    calendar = Http.anonymous().get("/activiteiten/" + reference + ".ics").body();
    assertTrue(calendar.contains("RECURRENCE-ID"), calendar);
    assertTrue(
        calendar.contains(DateTimeFormatter.BASIC_ISO_DATE.format(moved) + "T140000"), calendar);
    assertTrue(
        Http.anonymous().get("/activiteiten/" + reference).body().contains("is verplaatst naar"));

    Map<String, String> form = Organising.coffee("Koffie die verandert");
    form.put("woorden", "Heel andere woorden over koffie.");
    Street.led(jan.post(page + "/wijziging", form), page);
    assertEquals(404, Http.anonymous().get("/activiteiten/" + reference).statusCode());
    assertTrue(samira.get("/team/lezen").body().contains(reference));
    Organising.decide(samira, reference, "approve", "");
    seen = Http.anonymous().get("/activiteiten/" + reference).body();
    assertTrue(seen.contains("Heel andere woorden"), seen);
    assertTrue(seen.contains("De zaal is bezet."), "the date that is off stays off");
  }

  @Test
  void a_date_that_is_none_a_reason_that_tells_too_much_and_a_stop_that_ends_first_come_back() {
    String page = Organising.page(Organising.published(jan, "Koffie met fouten", samira));
    String day = Organising.wednesday().toString();
    assertEquals(
        422, jan.post(page + "/datum", Map.of("dag", "2020-01-01", "reden", "x")).statusCode());
    assertEquals(422, jan.post(page + "/datum", Map.of("dag", day, "reden", "")).statusCode());
    assertEquals(
        422,
        jan.post(page + "/datum", Map.of("dag", day, "reden", "Bel 06-12345678")).statusCode());
    assertEquals(
        422,
        jan.post(page + "/pauze", Map.of("stop-van", "2027-08-01", "stop-tot", "2027-07-01"))
            .statusCode());
    Street.led(
        jan.post(page + "/pauze", Map.of("stop-van", "1-7-2027", "stop-tot", "31-8-2027")), page);
    assertTrue(
        Organising.text("select exceptions from initiative where reference = ?", page.split("/")[3])
            .contains("2027-07-07"));
  }

  @Test
  void a_second_organiser_joins_by_a_button_and_the_last_one_cannot_leave() {
    String reference = Organising.published(jan, "Koffie met twee", samira);
    String page = Organising.page(reference);
    assertEquals(409, jan.post(page + "/vertrek", Map.of()).statusCode());
    Street.led(jan.post(page + "/uitnodiging", Map.of("email", "gerda@example.org")), page);
    String link = "/initiatieven/uitnodiging/" + Organising.invitation("gerda@example.org");
    assertTrue(gerda.get(link).body().contains("Koffie met twee"));
    assertEquals(404, gerda.get(page).statusCode(), "looking decides nothing");
    HttpResponse<String> guest = Http.anonymous().post(link, Map.of());
    assertTrue(Street.location(guest).startsWith("/aanmelden"), guest.body());
    Street.led(gerda.post(link, Map.of()), page);
    assertEquals(200, gerda.get(page).statusCode());
    assertFalse(
        Http.as("emine").post(link, Map.of()).body().contains("Koffie met twee"),
        "the link is used up");
    Street.led(jan.post(page + "/vertrek", Map.of()), "/mijn");
    assertEquals(404, jan.get(page).statusCode());
    assertEquals(409, gerda.post(page + "/vertrek", Map.of()).statusCode());
  }

  @Test
  void when_both_leave_at_once_one_stays() throws Exception {
    for (int round = 0; round < 4; round++) {
      String reference = Organising.published(jan, "Koffie voor even " + round, samira);
      String page = Organising.page(reference);
      jan.post(page + "/uitnodiging", Map.of("email", "gerda@example.org"));
      gerda.post(
          "/initiatieven/uitnodiging/" + Organising.invitation("gerda@example.org"), Map.of());
      ExecutorService two = Executors.newFixedThreadPool(2);
      try {
        List<Future<Integer>> answers = new ArrayList<>();
        for (Http one : List.of(jan, gerda)) {
          answers.add(two.submit(() -> one.post(page + "/vertrek", Map.of()).statusCode()));
        }
        int left = 0;
        for (Future<Integer> answer : answers) {
          left += answer.get() == 303 ? 1 : 0;
        }
        assertEquals(1, left);
      } finally {
        two.shutdown();
      }
      assertEquals(
          "1",
          Organising.text(
              "select count(*)::text from organiser o join initiative i on i.id = o.initiative_id"
                  + " where i.reference = ?",
              reference));
    }
  }

  /** DOMAIN.md row 68. */
  @Test
  void what_a_team_began_and_handed_over_it_can_hide_with_a_reason_and_not_change() {
    String reference =
        Organising.text("select reference from initiative where team_id is not null limit 1");
    String page = Organising.page(reference);
    Http member = samira.get(page).statusCode() == 200 ? samira : Http.as("hilde");
    assertEquals(200, member.get(page).statusCode());
    assertEquals(404, jan.get(page).statusCode());
    Street.led(member.post(page + "/uitnodiging", Map.of("email", "jan@example.org")), page);
    Street.led(
        jan.post("/initiatieven/uitnodiging/" + Organising.invitation("jan@example.org"), Map.of()),
        page);
    assertEquals(200, jan.get(page).statusCode());
    for (String path : List.of("", "/wijziging")) {
      assertEquals(404, member.get(page + path).statusCode());
    }
    assertEquals(
        404, member.post(page + "/wijziging", Organising.coffee("Toch van ons")).statusCode());
    assertEquals(404, member.post(page + "/einde", Map.of()).statusCode());
    assertTrue(member.get("/team/initiatieven/" + reference).body().contains("Weghalen"));
  }

  @Test
  void taking_it_down_wants_two_members_and_its_organisers_hear_why() {
    String reference = Organising.published(jan, "Koffie die weg moet", samira);
    String page = "/team/initiatieven/" + reference;
    Http bas = Http.as("bas");
    Map<String, String> why = Map.of("reden", "money", "zin", "Er wordt verkocht.");
    assertEquals(404, Http.as("hilde").post(page + "/weghalen", why).statusCode());
    assertEquals(404, jan.post(page + "/weghalen", why).statusCode());
    assertEquals(422, samira.post(page + "/weghalen", Map.of("zin", "")).statusCode());
    Http.anonymous().post("/klopt-niet/" + reference, Map.of("reden", "money"));
    Street.led(samira.post(page + "/weghalen", why), page);
    assertEquals(409, samira.post(page + "/weghalen/bevestiging", Map.of()).statusCode());
    assertEquals(200, Http.anonymous().get("/activiteiten/" + reference).statusCode());
    Street.led(bas.post(page + "/weghalen/bevestiging", Map.of()), page);
    assertEquals(404, Http.anonymous().get("/activiteiten/" + reference).statusCode());
    String told = jan.get(Organising.page(reference)).body();
    assertTrue(told.contains("Er wordt verkocht."), told);
    assertTrue(told.contains("/mijn/heroverweging/" + reference), told);
    assertEquals(
        "TAKEN_DOWN",
        Organising.text("select status from report where subject_reference = ?", reference));
  }

  @Test
  void a_question_for_support_waits_with_the_team_and_its_answer_comes_back() {
    String reference = Organising.published(jan, "Koffie zonder kan", samira);
    String page = Organising.page(reference);
    Map<String, String> asked =
        Map.of("soort", "room", "vraag", "Wie heeft een zaaltje?", "nummer", Secrets.token());
    Street.led(jan.post(page + "/steun", asked), page);
    Street.led(jan.post(page + "/steun", asked), page);
    assertEquals(
        "1",
        Organising.text(
            "select count(*)::text from support_question q join initiative i"
                + " on i.id = q.initiative_id where i.reference = ?",
            reference));
    String question =
        Organising.text(
            "select q.reference from support_question q join initiative i"
                + " on i.id = q.initiative_id where i.reference = ?",
            reference);
    String answer = "/team/initiatieven/" + reference + "/steun/" + question;
    assertTrue(samira.get("/team/initiatieven").body().contains("Koffie zonder kan"));
    assertEquals(404, Http.as("hilde").post(answer, Map.of("zin", "Bij ons.")).statusCode());
    Street.led(
        samira.post(answer, Map.of("zin", "Het Nest is vrij.")), "/team/initiatieven/" + reference);
    assertTrue(jan.get(page).body().contains("Het Nest is vrij."));
  }

  @Test
  void who_alternate_stand_with_the_dates() {
    String reference = Organising.published(jan, "Spreekuur om de beurt", samira);
    String page = Organising.page(reference);
    Street.led(
        jan.post(page + "/rooster", Map.of("rooster", "een budgetadviseur\neen raadsvrouw")), page);
    String seen = Http.anonymous().get("/activiteiten/" + reference).body();
    int first = seen.indexOf("een budgetadviseur");
    int second = seen.indexOf("een raadsvrouw");
    int third = seen.indexOf("een budgetadviseur", first + 1);
    assertTrue(0 < first && first < second && second < third, seen);
  }

  @Test
  void what_nobody_confirms_says_so_and_one_press_of_the_link_mends_that() {
    String reference = Organising.published(jan, "Koffie zonder bericht", samira);
    String token = Secrets.token();
    RunningDatabase.shared()
        .change(
            "update initiative set confirmed_at = now() - interval '200 days',"
                + " asked_at = now() - interval '20 days', confirm_hash = ? where reference = ?",
            MailLinks.hash("still-on", token),
            reference);
    String notice = "Niemand heeft ons verteld of dit nog zo is.";
    assertTrue(Http.anonymous().get("/activiteiten/" + reference).body().contains(notice));
    assertTrue(samira.get("/team/initiatieven").body().contains("niet bevestigd sinds"));
    String link = "/initiatieven/bevestiging/" + token;
    assertTrue(Http.anonymous().get(link).body().contains("Koffie zonder bericht"));
    assertTrue(Http.anonymous().get("/activiteiten/" + reference).body().contains(notice));
    assertTrue(Http.anonymous().post(link, Map.of()).body().contains("Dank u wel"));
    assertTrue(Http.anonymous().post(link, Map.of()).body().contains("Dank u wel"));
    assertFalse(Http.anonymous().get("/activiteiten/" + reference).body().contains(notice));
  }

  @Test
  void what_rests_says_so_to_whoever_has_an_old_link() {
    String reference = Organising.published(jan, "Koffie in rust", samira);
    RunningDatabase.shared()
        .change(
            "update initiative set status = 'RESTING', version = version + 1 where reference = ?",
            reference);
    HttpResponse<String> seen = Http.anonymous().get("/activiteiten/" + reference);
    assertEquals(200, seen.statusCode());
    assertTrue(seen.body().contains("Koffie in rust rust"), seen.body());
    assertFalse(seen.body().contains("Wij drinken koffie"), seen.body());
    for (String paper : List.of("/flyer.pdf", "/scheurstrookjes.pdf")) {
      assertEquals(404, Http.anonymous().get("/activiteiten/" + reference + paper).statusCode());
    }
    Street.led(
        jan.post(Organising.page(reference) + "/bevestiging", Map.of()),
        Organising.page(reference));
    assertTrue(
        Http.anonymous().get("/activiteiten/" + reference).body().contains("Wij drinken koffie"));
  }

  @Test
  void it_ends_for_good() {
    String reference = Organising.published(jan, "Koffie die stopt", samira);
    String page = Organising.page(reference);
    Street.led(jan.post(page + "/einde", Map.of()), page);
    Street.led(jan.post(page + "/einde", Map.of()), page);
    HttpResponse<String> seen = Http.anonymous().get("/activiteiten/" + reference);
    assertEquals(410, seen.statusCode());
    assertTrue(seen.body().contains("Koffie die stopt is gestopt"), seen.body());
    String calendar = Http.anonymous().get("/activiteiten/" + reference + ".ics").body();
    assertFalse(calendar.contains("BEGIN:VEVENT"), calendar);
    assertEquals(409, jan.post(page + "/wijziging", Organising.coffee("Toch weer")).statusCode());
    assertTrue(jan.get(page).body().contains("Gestopt"));
  }
}
