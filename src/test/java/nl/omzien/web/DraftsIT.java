package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import nl.omzien.platform.Secrets;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftsIT {

  private final Village village = Village.fresh();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void aDraftIsThereForADayAndThenIsThrownAway() {
    keep("hash-1", "/vraag", Duration.ofHours(24));
    village.pass(Duration.ofHours(20));
    keep("hash-2", "/vraag", Duration.ofHours(24));
    village.pass(Duration.ofHours(4));
    village.transact(
        em -> {
          Drafts drafts = drafts(em);
          assertTrue(drafts.ofHash("hash-1", "/vraag").isEmpty(), "its day is over");
          assertEquals(
              Optional.of("hulp"),
              drafts.ofHash("hash-2", "/vraag").map(fields -> fields.text("tekst")));
          assertTrue(drafts.ofHash("hash-2", "/helpen").isEmpty(), "another form");
        });
    village.transact(em -> new DraftCleaning(drafts(em)).run());
    assertEquals(1, village.count("select count(*) from draft"));
    village.pass(Duration.ofDays(1));
    village.transact(em -> new DraftCleaning(drafts(em)).run());
    assertEquals(0, village.count("select count(*) from draft"));
  }

  private void keep(String hash, String kind, Duration life) {
    village.transact(
        em ->
            em.createNativeQuery(
                    "insert into draft (token_hash, kind, fields, expires_at)"
                        + " values (?1, ?2, '{\"tekst\":[\"hulp\"]}', ?3)")
                .setParameter(1, hash)
                .setParameter(2, kind)
                .setParameter(
                    3, village.clock().instant().plus(life).atOffset(java.time.ZoneOffset.UTC))
                .executeUpdate());
  }

  private Drafts drafts(EntityManager em) {
    return new Drafts(em, new Secrets(TestSettings.plain()), TestSettings.plain(), village.clock());
  }
}
