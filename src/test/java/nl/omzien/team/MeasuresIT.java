package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.omzien.match.Attentions;
import nl.omzien.moderation.DecidedBefore;
import nl.omzien.moderation.Measure;
import nl.omzien.moderation.MeasureEnding;
import nl.omzien.moderation.MeasureForm;
import nl.omzien.moderation.MeasureKind;
import nl.omzien.moderation.MeasureLetters;
import nl.omzien.moderation.MeasureStatus;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.NotAboutThem;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Restrained;
import nl.omzien.moderation.Screening;
import nl.omzien.person.Person;
import nl.omzien.place.Reach;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Step;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;
import nl.omzien.web.TestLetters;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the team does about a person: with a reason, an end and a second look. */
class MeasuresIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String RIET = "WK999902";

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  /** All that takes measures, around one transaction. */
  private static final class Room {
    final EntityManager em;
    final Measures measures;
    final Measuring measuring;
    final MeasureEnding ending;
    final Village village;

    Room(EntityManager em, Village village) {
      this.em = em;
      this.village = village;
      measures = new Measures(em);
      History history = new History(em, village.clock());
      MeasureLetters letters =
          new MeasureLetters(
              TestLetters.in(em, TestSettings.plain(), village.clock()), village.clock());
      measuring =
          new Measuring(
              measures,
              letters,
              new Attentions(em, history, village.clock()),
              history,
              village.clock());
      ending =
          new MeasureEnding(measures, letters, history, new DueRows(new Step()), village.clock());
    }

    Visitor visitor(String name) {
      return village.visitor(em, village.person(em, name));
    }
  }

  private static MeasureForm form(MeasureKind kind, LocalDate until) {
    return new MeasureForm(
        Fields.none()
            .with("soort", kind.code())
            .with("hoeveel", "1")
            .with("reden", "conduct")
            .with("feiten", "Kwam drie keer niet.")
            .with("tot", until.toString()),
        new Redaction(new Screening()));
  }

  private String take(MeasureKind kind, String about, String member) {
    return take(kind, about, member, Secrets.token());
  }

  private String take(MeasureKind kind, String about, String member, String number) {
    return village.inTransaction(
        em -> {
          Room room = new Room(em, village);
          return room.measuring
              .take(
                  village.person(em, about),
                  RIET,
                  form(kind, TODAY.plusMonths(1)),
                  number,
                  room.visitor(member))
              .reference();
        });
  }

  private void second(String reference, boolean yes, String member) {
    village.transact(
        em -> {
          Room room = new Room(em, village);
          room.measuring.second(
              room.measures.hold(room.visitor(member), reference).orElseThrow(),
              yes,
              room.visitor(member));
        });
  }

  private Measure measure(String reference) {
    return village.inTransaction(
        em ->
            em.createQuery("select m from Measure m where m.reference = :r", Measure.class)
                .setParameter("r", reference)
                .getSingleResult());
  }

  private void helps(String name) {
    village.transact(
        em ->
            village.helps(em, village.person(em, name), Village.VOGELBUURT, Reach.MUNICIPALITY, 2));
  }

  private Long asks(String name) {
    return village.inTransaction(em -> village.question(em, village.person(em, name)).open().id());
  }

  private boolean offerSeen(String by, String of) {
    return village.inTransaction(
        em -> {
          String reference =
              (String)
                  em.createNativeQuery(
                          "select v.reference from volunteer v join person p on p.id = v.person_id"
                              + " where p.first_name = ?1")
                      .setParameter(1, of)
                      .getSingleResult();
          boolean found =
              new Volunteers(em)
                  .shown(village.visitor(em, village.person(em, by)), reference)
                  .isPresent();
          boolean proposed =
              new Volunteers(em)
                  .available().stream().anyMatch(one -> one.person().firstName().equals(of));
          assertEquals(found, proposed, "seen and proposed go together");
          return found;
        });
  }

  private boolean requestSeen(String by, Long id) {
    return village.inTransaction(
        em ->
            new HelpRequests(em)
                .seen(village.visitor(em, village.person(em, by))).stream()
                    .anyMatch(one -> one.id().equals(id)));
  }

  @ParameterizedTest
  @EnumSource(MeasureKind.class)
  void eachDoesWhatItSaysAtOnceEndsByItselfAndAllIsThereAgain(MeasureKind kind) {
    helps("Gerda");
    helps("Emine");
    Long request = asks("Gerda");
    assertTrue(offerSeen("Emine", "Gerda") && requestSeen("Emine", request));
    String reference = take(kind, "Gerda", "Samira");
    if (kind.asksTwo()) {
      assertTrue(offerSeen("Emine", "Gerda"), "one member alone bans nobody");
      second(reference, true, "Bas");
    }
    assertEquals(!kind.stopsHelping(), offerSeen("Emine", "Gerda"));
    assertEquals(!kind.silences(), requestSeen("Emine", request));
    assertEquals(kind.silences(), refused(measures -> measures.requireMayPost(gerda(measures))));
    assertEquals(
        kind.stopsHelping(), refused(measures -> measures.requireMayHelp(gerda(measures))));
    assertEquals(
        kind.silences() || kind == MeasureKind.FEWER_REQUESTS,
        refused(measures -> measures.requireMayAsk(gerda(measures), 1)));
    assertEquals(kind.silences(), refused(measures -> measures.requireMayAsk(gerda(measures), 0)));
    assertTrue(requestMine(request), "she reads what is hers");
    village.pass(Duration.ofDays(31));
    end();
    assertEquals(MeasureStatus.ENDED, measure(reference).status());
    assertTrue(offerSeen("Emine", "Gerda") && requestSeen("Emine", request));
    assertFalse(refused(measures -> measures.requireMayAsk(gerda(measures), 5)));
    end();
    assertEquals(1, village.mails("gerda@example.org", "Een maatregel is voorbij"));
    assertEquals(1, village.mails("gerda@example.org", "heeft een maatregel genomen"));
  }

  private EntityManager now;

  private Person gerda(Measures ignored) {
    return village.person(now, "Gerda");
  }

  private boolean refused(java.util.function.Consumer<Measures> step) {
    return village.inTransaction(
        em -> {
          now = em;
          try {
            step.accept(new Measures(em));
            return false;
          } catch (Restrained restrained) {
            return true;
          }
        });
  }

  private boolean requestMine(Long request) {
    return village.inTransaction(
        em ->
            new HelpRequests(em)
                .mine(village.visitor(em, village.person(em, "Gerda"))).stream()
                    .anyMatch(one -> one.id().equals(request)));
  }

  private void end() {
    village.transact(em -> new Room(em, village).ending.run());
  }

  @Test
  void itLastsUntilTheEndOfItsLastDay() {
    String reference = take(MeasureKind.SUSPENSION, "Gerda", "Samira");
    village.pass(Duration.ofDays(30).plusHours(13));
    end();
    assertEquals(MeasureStatus.IN_FORCE, measure(reference).status());
    village.pass(Duration.ofHours(2));
    end();
    assertEquals(MeasureStatus.ENDED, measure(reference).status());
  }

  @Test
  void nothingLastsForEver() {
    for (MeasureKind kind : MeasureKind.values()) {
      LocalDate tooLong = TODAY.plus(kind.longest()).plusDays(1);
      assertFalse(form(kind, tooLong).check(Texts.in("nl"), TODAY).none(), kind.name());
      assertTrue(form(kind, tooLong.minusDays(1)).check(Texts.in("nl"), TODAY).none());
      assertFalse(form(kind, TODAY.minusDays(1)).check(Texts.in("nl"), TODAY).none());
      assertThrows(
          IllegalArgumentException.class,
          () ->
              village.transact(
                  em -> {
                    Room room = new Room(em, village);
                    room.measuring.take(
                        village.person(em, "Gerda"),
                        RIET,
                        form(kind, tooLong),
                        Secrets.token(),
                        room.visitor("Samira"));
                  }));
    }
  }

  @Test
  void aBanWantsFourEyesAndTheDatabaseHoldsThatToo() {
    String reference = take(MeasureKind.BAN, "Gerda", "Samira");
    assertThrows(DecidedBefore.class, () -> second(reference, true, "Samira"));
    assertEquals(0, village.mails("gerda@example.org", "maatregel"));
    for (String trick :
        List.of(
            "update measure set status = 'IN_FORCE'",
            "update measure set status = 'IN_FORCE', confirmed_by = proposed_by",
            "update measure set status = 'IN_FORCE', confirmed_by = person_id")) {
      assertThrows(
          RuntimeException.class,
          () -> village.transact(em -> em.createNativeQuery(trick).executeUpdate()),
          trick);
    }
    second(reference, false, "Bas");
    assertEquals(MeasureStatus.REFUSED, measure(reference).status());
    assertEquals(0, village.count("select count(*) from measure where status = 'IN_FORCE'"));
  }

  @Test
  void ofTenWhoConfirmAtOnceOneDoesAndSheIsToldOnce() throws Exception {
    String reference = take(MeasureKind.BAN, "Gerda", "Samira");
    Callable<Boolean> confirm =
        () -> {
          try {
            second(reference, true, "Bas");
            return true;
          } catch (RuntimeException late) {
            return false;
          }
        };
    assertEquals(1, Crowd.atOnce(java.util.Collections.nCopies(10, confirm)));
    assertEquals(1, village.mails("gerda@example.org", "heeft een maatregel genomen"));
    assertEquals(1, village.count("select count(*) from history where event = 'confirmed'"));
  }

  @Test
  void theSameFormTwiceIsOneMeasure() {
    String number = Secrets.token();
    String first = take(MeasureKind.WARNING, "Gerda", "Samira", number);
    assertEquals(first, take(MeasureKind.WARNING, "Gerda", "Samira", number));
    assertEquals(1, village.count("select count(*) from measure"));
  }

  @Test
  void neverAboutHerselfOrAColleague() {
    for (String about : List.of("Samira", "Bas", "Hilde", "Ruud")) {
      assertThrows(NotAboutThem.class, () -> take(MeasureKind.WARNING, about, "Samira"), about);
    }
  }

  @Test
  void anotherTeamAndSheHerselfSeeNothingOnTheTeamsSide() {
    String reference = take(MeasureKind.SUSPENSION, "Gerda", "Samira");
    for (String who : List.of("Hilde", "Gerda", "Jan")) {
      village.transact(
          em ->
              assertEquals(
                  Optional.empty(),
                  new Measures(em).hold(village.visitor(em, village.person(em, who)), reference),
                  who));
    }
    assertEquals(1, mine("Gerda"));
    assertEquals(0, mine("Jan"));
    take(MeasureKind.BAN, "Jan", "Samira");
    assertEquals(0, mine("Jan"), "what is only proposed is not told");
  }

  private int mine(String who) {
    return village.inTransaction(
        em -> new Measures(em).mine(village.visitor(em, village.person(em, who))).size());
  }

  @Test
  void aColleagueWhoDidNotDecideLooksAgainOnceAndEverythingReturns() {
    helps("Gerda");
    helps("Emine");
    String reference = take(MeasureKind.BAN, "Gerda", "Samira");
    second(reference, true, "Bas");
    village.transact(
        em -> {
          Room room = new Room(em, village);
          room.measures
              .holdMine(room.visitor("Gerda"), reference)
              .orElseThrow()
              .askAgain("Dat was ik niet.", village.clock().instant());
        });
    for (String who : List.of("Samira", "Bas")) {
      assertThrows(DecidedBefore.class, () -> answer(reference, true, who), who);
    }
    assertFalse(offerSeen("Emine", "Gerda"));
    answer(reference, true, "Ruud");
    assertEquals(MeasureStatus.LIFTED, measure(reference).status());
    assertTrue(offerSeen("Emine", "Gerda"));
    assertThrows(RuntimeException.class, () -> answer(reference, false, "Ruud"));
    assertEquals(1, village.mails("gerda@example.org", "geeft u gelijk"));
  }

  private void answer(String reference, boolean upheld, String who) {
    village.transact(
        em -> {
          Room room = new Room(em, village);
          room.measuring.answer(
              room.measures.hold(room.visitor(who), reference).orElseThrow(),
              upheld,
              "Wij keken opnieuw.",
              room.visitor(who));
        });
  }

  @Test
  void theStatementSaysWhatWhyUntilWhenAndHowToAskAgainAndTheMailNotTheSentence() {
    String reference = take(MeasureKind.SUSPENSION, "Gerda", "Samira");
    village.transact(
        em -> {
          var why =
              new MeasureLetters(
                      TestLetters.in(em, TestSettings.plain(), village.clock()), village.clock())
                  .statement(measure(reference), Texts.in("nl"));
          assertTrue(why.what().contains("23 december"), why.what());
          assertTrue(why.rule().startsWith("Omgangsregels"), why.rule());
          assertEquals("Kwam drie keer niet.", why.facts());
          assertTrue(why.mayAsk());
        });
    assertEquals(1, village.mails("gerda@example.org", "tot en met woensdag 23 december"));
    assertEquals(0, village.mails("gerda@example.org", "drie keer"));
  }

  @Test
  void theFeedTellsTheIndexWhenItBeginsAndWhenItEnds() {
    helps("Gerda");
    Long request = asks("Gerda");
    String changes =
        "select count(*) from change where kind = 'request' and subject_id = " + request;
    long before = village.count(changes);
    take(MeasureKind.SUSPENSION, "Gerda", "Samira");
    assertEquals(before + 1, village.count(changes));
    village.transact(em -> assertFalse(em.find(HelpRequest.class, request).seenByOthers()));
    village.pass(Duration.ofDays(31));
    end();
    assertEquals(before + 2, village.count(changes));
    village.transact(em -> assertTrue(em.find(HelpRequest.class, request).seenByOthers()));
  }
}
