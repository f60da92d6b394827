package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.Test;

class MailCleaningIT {

  @Test
  void whatWasSentLongAgoGoesAndWhatWaitsStays() {
    try (Village village = Village.fresh()) {
      for (String name : List.of("lang.geleden", "kort.geleden", "wacht")) {
        village.transact(
            em -> new Outbox(em, village.clock()).write(name + "@example.org", "x", "x", "x"));
      }
      sent(village, "lang.geleden");
      village.pass(Duration.ofDays(5));
      sent(village, "kort.geleden");
      village.pass(Duration.ofDays(6));
      village.transact(
          em ->
              new MailCleaning(
                      new Outbox(em, village.clock()),
                      TestSettings.with(Map.of("omzien.mail.days", "10")))
                  .run());
      assertEquals(
          List.of("kort.geleden@example.org", "wacht@example.org"),
          village.inTransaction(
              em ->
                  em.createQuery("select m.address from Mail m order by m.address", String.class)
                      .getResultList()));
    }
  }

  private static void sent(Village village, String name) {
    village.transact(
        em ->
            em.createQuery("select m from Mail m where m.address = :address", Mail.class)
                .setParameter("address", name + "@example.org")
                .getSingleResult()
                .sent(village.clock().instant()));
  }
}
