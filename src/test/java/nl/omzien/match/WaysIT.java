package nl.omzien.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.person.Telephone;
import nl.omzien.place.Reach;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaysIT {

  private static Village village;

  @BeforeAll
  static void move() {
    village = Village.fresh();
  }

  @AfterAll
  static void leave() {
    village.close();
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, false, adres",
    "EMAIL, true, adres",
    "TELEPHONE, false, nummer",
    "TELEPHONE, true, ''",
    "TEAM, false, ''",
    "TEAM, true, ''"
  })
  void whoIsConnectedIsReachedTheWaySheChoseAndNoOther(
      ReachBy way, boolean noCalls, String expected) {
    Match match = match(way, noCalls, MatchStatus.CONNECTED);
    Optional<String> there =
        switch (expected) {
          case "adres" -> match.request().person().email();
          case "nummer" -> match.request().person().telephone();
          default -> Optional.empty();
        };
    assertEquals(there, Ways.toResident(match));
  }

  @ParameterizedTest
  @EnumSource(MatchStatus.class)
  void onlyWhenBothSaidYesIsThereAnyWayAtAll(MatchStatus status) {
    boolean known = status == MatchStatus.CONNECTED || status == MatchStatus.DONE;
    for (ReachBy way : ReachBy.values()) {
      Match match = match(way, false, status);
      assertEquals(known && way != ReachBy.TEAM, Ways.toResident(match).isPresent());
      assertEquals(known, Ways.toVolunteer(match).isPresent(), "she chose e-mail");
    }
  }

  @Test
  void aNumberThatNobodyGaveIsNoWay() {
    village.transact(
        em -> {
          Volunteer volunteer =
              village.helps(
                  em, village.somebody(em, Village.HAVEN), Village.HAVEN, Reach.MUNICIPALITY, 1);
          Match match =
              new Match(
                  "x",
                  village
                      .question(em, village.somebody(em, Village.HAVEN))
                      .reached(ReachBy.TELEPHONE, false)
                      .open(),
                  Taker.of(volunteer),
                  "",
                  null,
                  Village.MORNING);
          match.connect(Village.MORNING);
          assertEquals(Optional.empty(), Ways.toResident(match));
        });
  }

  private static Match match(ReachBy way, boolean noCalls, MatchStatus status) {
    return village.inTransaction(
        em -> {
          Person asks = village.somebody(em, Village.HAVEN);
          asks.reachedAt(Telephone.parse("06-12345678").orElseThrow());
          Volunteer volunteer =
              village.helps(
                  em, village.somebody(em, Village.HAVEN), Village.HAVEN, Reach.MUNICIPALITY, 1);
          Match match =
              new Match(
                  "x",
                  village.question(em, asks).reached(way, noCalls).open(),
                  Taker.of(volunteer),
                  "",
                  null,
                  Village.MORNING);
          switch (status) {
            case CONNECTED -> match.connect(Village.MORNING);
            case DECLINED -> match.decline(Village.MORNING);
            case CLOSED -> match.close(Village.MORNING);
            case DONE -> {
              match.connect(Village.MORNING);
              match.finish(Village.MORNING);
            }
            default -> {
              // it waits
            }
          }
          return match;
        });
  }
}
