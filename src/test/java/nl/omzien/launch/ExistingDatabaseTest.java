package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ExistingDatabaseTest {
  private static final ExistingDatabase DATABASE =
      new ExistingDatabase(
          new DatabaseAddress("jdbc:postgresql://db/omzien?password=geheim", "piet", "geheim"));

  @Test
  void postgresql_13_is_too_old() {
    Refusal refusal = assertThrows(Refusal.class, () -> DATABASE.checkVersion(13));
    assertEquals(
        "Omzien needs PostgreSQL 14 or newer, and the database at jdbc:postgresql://db/omzien is"
            + " PostgreSQL 13.",
        refusal.getMessage());
    DATABASE.checkVersion(14);
  }

  @Test
  void each_failure_has_its_own_sentence() {
    assertTrue(sentence("28P01").contains("does not let in the user piet"));
    assertTrue(sentence("3D000").startsWith("There is no database at"));
    assertTrue(sentence("08001").contains("cannot be reached"));
    assertTrue(sentence("53300").endsWith("refused: FATAL: why"));
  }

  @Test
  void no_sentence_shows_the_password() {
    for (String state : new String[] {"28P01", "3D000", "08001", "53300", null}) {
      assertFalse(sentence(state).contains("geheim"), state);
    }
  }

  private static String sentence(String state) {
    return DATABASE.sentence(new SQLException("FATAL: why\n  more", state));
  }
}
