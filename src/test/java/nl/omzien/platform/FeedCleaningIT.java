package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.omzien.platform.ChangeFeed.Changed;
import nl.omzien.platform.ChangeFeed.Piece;
import nl.omzien.platform.ChangeFeed.Position;
import nl.omzien.testing.TestDatabase;
import nl.omzien.testing.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedCleaningIT {

  private final TestDatabase database = TestDatabase.fresh();
  private final ChangeFeed feed = new ChangeFeed(database.dataSource());
  private final FeedCleaning cleaning =
      new FeedCleaning(feed, TestSettings.with(Map.of("omzien.feed.days", "10")));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsOldGoesAndOnlyWhoStandsBeforeItIsTold() throws SQLException {
    changed(1, 30);
    Position afterTheFirst = feed.after(Position.BEGIN, 10).next();
    changed(2, 11);
    Position afterTheSecond = feed.after(Position.BEGIN, 10).next();
    changed(3, 9);
    cleaning.run();
    assertEquals(List.of(new Changed("x", 3)), feed.after(Position.BEGIN, 10).changes());
    assertTrue(feed.forgot(Position.BEGIN));
    assertTrue(feed.forgot(afterTheFirst));
    assertFalse(feed.forgot(afterTheSecond), "who read all that went, missed nothing");
    assertFalse(feed.forgot(feed.now()), "who reads everything now, stands after it");
  }

  @Test
  void whereNothingWentNobodyMissedAnything() throws SQLException {
    cleaning.run();
    changed(1, 9);
    cleaning.run();
    assertFalse(feed.forgot(Position.BEGIN));
  }

  @Test
  void aReaderThatReadsWhileTheFeedIsCleanedEitherReadsOrIsTold() throws SQLException {
    for (int number = 1; number <= 6; number++) {
      changed(number, 20 - number);
    }
    Piece piece = feed.after(Position.BEGIN, 4);
    assertFalse(feed.forgot(Position.BEGIN));
    cleaning.run();
    assertTrue(feed.forgot(piece.next()), "two went that it did not read");
  }

  @Test
  void whatNobodyCanHaveReadYetStays() throws SQLException {
    try (Connection slow = database.dataSource().getConnection();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("insert into change (kind, subject_id) values ('x', 1)");
      changed(2, 30);
      cleaning.run();
      assertFalse(feed.forgot(feed.now()), "a node would build anew without end");
      slow.commit();
    }
    assertEquals(2, feed.after(Position.BEGIN, 10).changes().size());
  }

  @Test
  void aDatabaseThatWasRestoredOnAnotherServerHasNothingForgottenByThatServer()
      throws SQLException {
    run("update change_forgotten set tx = '4000000000', seq = 7");
    assertFalse(feed.forgot(feed.now()));
    changed(1, 30);
    cleaning.run();
    assertTrue(feed.forgot(Position.BEGIN), "and from then on it keeps its own mark");
  }

  private void changed(int number, int daysAgo) throws SQLException {
    run(
        "insert into change (kind, subject_id, noted_at) values ('x', "
            + number
            + ", now() - interval '"
            + daysAgo
            + " days')");
  }

  private void run(String command) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
