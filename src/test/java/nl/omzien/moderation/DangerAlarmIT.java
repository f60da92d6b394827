package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import nl.omzien.person.People;
import nl.omzien.person.TeamLetters;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Step;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.web.TestLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The team hears of danger by mail, once; and once more when nobody looks. */
class DangerAlarmIT {

  private final Village village = Village.fresh();

  @AfterEach
  void close() {
    village.close();
  }

  @Test
  void her_own_team_hears_it_once_and_not_a_word_of_what_she_told() {
    asked(Urgency.NOW);
    run();
    run();
    assertEquals(1, mails("samira", "gevaar"));
    assertEquals(1, mails("bas", "gevaar"));
    assertEquals(0, mails("hilde", ""), "another team");
    assertEquals(0, mails("ruud", ""), "not yet");
    assertEquals(0, mails("samira", "niet meer leven"));
  }

  @Test
  void when_nobody_looks_for_half_an_hour_it_is_told_once_more_and_to_the_coordinator() {
    asked(Urgency.NOW);
    run();
    village.pass(DangerAlarm.PATIENCE);
    run();
    assertEquals(0, mails("ruud", ""), "not a moment too early");
    village.pass(Duration.ofSeconds(1));
    run();
    village.pass(Duration.ofDays(1));
    run();
    assertEquals(1, mails("ruud", "nog niemand heeft gekeken"));
    assertEquals(2, mails("samira", ""));
  }

  @Test
  void a_look_is_enough() {
    Long review = asked(Urgency.NOW);
    run();
    village.pass(Duration.ofMinutes(1));
    village.transact(
        em ->
            new History(em, village.clock())
                .viewed("REQUEST", review, village.id("Samira"), "told"));
    village.pass(Duration.ofHours(2));
    run();
    assertEquals(1, mails("samira", ""));
    assertEquals(0, mails("ruud", ""));
  }

  @Test
  void what_must_be_read_today_is_told_once_and_what_is_calm_never() {
    asked(Urgency.TODAY);
    village.transact(
        em -> village.question(em, village.person(em, "Gerda")).in(Village.VOGELBUURT).asked());
    run();
    village.pass(Duration.ofDays(1));
    run();
    assertEquals(1, mails("samira", ""));
    assertEquals(1, mails("samira", "vandaag gelezen"));
  }

  @Test
  void a_worry_with_danger_in_it_is_told_too() {
    village.transact(
        em -> {
          Concern concern =
              new Concern(
                  "one",
                  em.find(Neighbourhood.class, Village.VOGELBUURT),
                  Knows.NO,
                  "sealed",
                  village.clock().instant());
          concern.alarm(Optional.of(danger(Urgency.NOW)));
          new Concerns(em).add(concern);
        });
    run();
    run();
    assertEquals(1, mails("samira", "/team/zorgen"));
    village.pass(DangerAlarm.PATIENCE.plusSeconds(1));
    run();
    assertEquals(1, mails("ruud", "/team/zorgen"));
  }

  @Test
  void more_danger_than_before_is_told_anew() {
    Long review = asked(Urgency.TODAY);
    run();
    village.transact(em -> em.find(Review.class, review).alarm(Optional.of(danger(Urgency.NOW))));
    run();
    assertEquals(1, mails("samira", "gevaar"));
    assertEquals(2, mails("samira", ""));
  }

  private Long asked(Urgency urgency) {
    return village.inTransaction(
        em -> {
          HelpRequest request =
              village
                  .question(em, village.person(em, "Gerda"))
                  .in(Village.VOGELBUURT)
                  .told("Ik wil niet meer leven")
                  .asked();
          request.review().alarm(Optional.of(danger(urgency)));
          em.flush();
          return request.review().id();
        });
  }

  private static Danger danger(Urgency urgency) {
    return new Danger(DangerKind.SUICIDE, urgency, 0, 1, "test");
  }

  private long mails(String firstName, String words) {
    return village.mails(firstName + "@example.org", words);
  }

  private void run() {
    village.transact(
        em ->
            new DangerAlarm(
                    new Alarms(em),
                    new TeamLetters(
                        new People(em),
                        new Places(em),
                        TestLetters.in(em, TestSettings.plain(), village.clock())),
                    new DueRows(new Step()),
                    village.clock())
                .run());
  }
}
