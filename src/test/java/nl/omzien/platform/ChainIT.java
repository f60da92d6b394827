package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.omzien.testing.Crowd;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A row of the record that is altered, removed or slipped in shows. */
class ChainIT {

  private final Village village = Village.fresh();
  private final Long samira = village.id("Samira");

  @AfterEach
  void leave() {
    village.close();
  }

  private void write(int rows) {
    village.transact(
        em -> {
          History history = new History(em, village.clock());
          for (int i = 0; i < rows; i++) {
            history.add("request", (long) i, samira, "taken", "Zin " + i);
            history.viewed("REQUEST", (long) i, samira, "full-text");
          }
          new PolicyRecord(em, village.clock()).add(samira, "open-category", "", "tuin");
        });
  }

  private void seal() {
    while (village.inTransaction(em -> new Chain(em, village.clock()).seal()) > 0) {
      // until nothing waits
    }
  }

  private ChainCheck check() {
    return village.inTransaction(em -> new Chain(em, village.clock()).check());
  }

  private int tamper(String sql) {
    return village.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
  }

  /** As somebody would who owns the database: the tables themselves refuse. */
  private void unlock() {
    tamper("alter table history disable trigger history_only_added");
    tamper("alter table viewing disable trigger viewing_only_added");
  }

  @Test
  void aRecordThatNobodyTouchedIsWhole() {
    assertTrue(check().whole());
    write(20);
    assertTrue(check().whole(), "what waits for its link is not loose");
    seal();
    ChainCheck whole = check();
    assertTrue(whole.whole(), whole.toString());
    assertEquals(41, whole.head().place());
    write(3);
    seal();
    assertEquals(48, check().head().place());
    assertTrue(check().whole());
  }

  @Test
  void aRowThatWasAlteredShowsWhereverItStands() {
    write(10);
    seal();
    unlock();
    for (String sql :
        List.of(
            "update history set note = 'Anders' where note = 'Zin 4'",
            "update history set happened_at = happened_at + interval '1 microsecond'"
                + " where note = 'Zin 5'",
            "update viewing set person_id = person_id + 1 where subject_id = 6")) {
      assertEquals(1, tamper(sql));
    }
    ChainCheck check = check();
    assertEquals(3, check.breaks().size(), check.toString());
    assertTrue(check.breaks().stream().allMatch(one -> one.what() == ChainCheck.What.ALTERED));
  }

  @Test
  void aRowThatIsGoneAndARowThatWasSlippedInShow() {
    write(10);
    seal();
    unlock();
    assertEquals(1, tamper("delete from history where note = 'Zin 4'"));
    assertEquals(
        List.of(ChainCheck.What.MISSING),
        check().breaks().stream().map(ChainCheck.Break::what).toList());
    tamper("alter table viewing disable trigger user");
    tamper(
        "insert into viewing (kind, subject_id, person_id, viewed_at, what)"
            + " values ('REQUEST', 1, 1, now(), 'x')");
    assertEquals(1, check().loose());
    assertFalse(check().whole());
  }

  @Test
  void whoMendsTheLinkOfAnAlteredRowBreaksTheNext() {
    write(10);
    seal();
    tamper("alter table seal disable trigger user");
    tamper("update seal set row_hash = repeat('a', 64) where place = 5");
    assertEquals(
        new ChainCheck.Break(5, "history", 5, ChainCheck.What.LINK), check().breaks().get(0));
    tamper("delete from seal where place = 9");
    assertTrue(
        check().breaks().stream()
            .anyMatch(one -> one.place() == 10 && one.what() == ChainCheck.What.LINK));
  }

  @Test
  void whoMakesTheWholeChainAnewGetsAnotherLastLink() {
    write(10);
    seal();
    unlock();
    Chain.Head noted = check().head();
    tamper("alter table seal disable trigger user");
    tamper("delete from seal");
    tamper("update history set note = 'Anders' where note = 'Zin 4'");
    tamper(
        "insert into to_seal select 'history', id from history"
            + " union all select 'viewing', id from viewing"
            + " union all select 'policy_change', id from policy_change");
    seal();
    assertTrue(check().whole(), "the program alone cannot know");
    assertEquals(noted.place(), check().head().place());
    assertFalse(noted.equals(check().head()), "who noted the last link outside, does");
  }

  @Test
  void theRecordIsOnlyAddedTo() {
    write(1);
    seal();
    for (String table : List.of("policy_change", "seal", "history", "viewing")) {
      for (String sql :
          List.of("delete from " + table, "update " + table + " set " + first(table))) {
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> tamper(sql));
        assertTrue(refusal.toString().contains("only ever added"), refusal.toString());
      }
    }
    village.transact(
        em -> new PolicyRecord(em, village.clock()).add(samira, "open-category", "tuin", "tuin"));
    assertEquals(1, village.count("select count(*) from policy_change"), "no change, no row");
  }

  private static String first(String table) {
    return switch (table) {
      case "seal" -> "place = place";
      case "policy_change" -> "setting = 'x'";
      case "history" -> "note = 'x'";
      default -> "what = 'x'";
    };
  }

  @Test
  void manyWhoWriteAndSealAtOnceMakeOneChainWithEveryRowOnce() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(
          () -> {
            write(10);
            return true;
          });
      all.add(
          () -> {
            seal();
            return true;
          });
    }
    assertEquals(24, Crowd.atOnce(all));
    seal();
    ChainCheck check = check();
    assertTrue(check.whole(), check.toString());
    assertEquals(12 * 21, check.head().place());
  }
}
