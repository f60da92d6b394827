package nl.omzien.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import nl.omzien.place.Reach;
import nl.omzien.testing.Village;
import nl.omzien.volunteer.Volunteer;
import org.junit.jupiter.api.Test;

class KeysIT {

  @Test
  void aNewThingKnowsItsOwnKeyWhateverTheChangeFeedNumbersNextToIt() {
    try (Village village = Village.fresh()) {
      for (int i = 0; i < 5; i++) {
        village.transact(
            em -> {
              HelpRequest request =
                  village.question(em, village.somebody(em, Village.HAVEN)).open();
              assertEquals(
                  ((Number)
                          em.createNativeQuery("select id from help_request where reference = ?1")
                              .setParameter(1, request.reference())
                              .getSingleResult())
                      .longValue(),
                  request.id());
              Volunteer volunteer =
                  village.helps(
                      em,
                      village.somebody(em, Village.HAVEN),
                      Village.HAVEN,
                      Reach.MUNICIPALITY,
                      1);
              assertNotNull(em.find(Volunteer.class, volunteer.id()));
              em.refresh(volunteer);
            });
      }
      assertEquals(
          5,
          village.count(
              "select count(distinct subject_id) from change join help_request h"
                  + " on h.id = subject_id where kind = 'request'"));
    }
  }
}
