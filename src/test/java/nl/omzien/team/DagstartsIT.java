package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.Test;

/** What the database keeps of a morning, and for how long. */
class DagstartsIT {

  @Test
  void a_morning_is_thrown_away_after_thirty_days_and_the_request_stays() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            Dagstarts dagstarts = new Dagstarts(em, village.clock());
            Person samira = village.person(em, "Samira");
            HelpRequest request = village.question(em, village.person(em, "Jan")).open();
            Dagstart morning = dagstarts.begin(samira.team().orElseThrow());
            dagstarts.add(morning, samira);
            dagstarts.add(new DagstartLine(Reference.next(), morning, request, 0));
          });
      village.pass(Duration.ofDays(30));
      forget(village);
      assertEquals(1, village.count("select count(*) from dagstart_line"), "not a day too early");
      village.pass(Duration.ofDays(1));
      forget(village);
      assertEquals(0, village.count("select count(*) from dagstart_line"));
      assertEquals(0, village.count("select count(*) from dagstart_member"));
      assertEquals(0, village.count("select count(*) from dagstart"));
      assertEquals(1, village.count("select count(*) from help_request"));
    }
  }

  private static void forget(Village village) {
    village.transact(em -> new Dagstarts(em, village.clock()).forgetOld());
  }
}
