package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import nl.omzien.platform.ChangeFeed.Changed;
import nl.omzien.platform.ChangeFeed.Piece;
import nl.omzien.platform.ChangeFeed.Position;
import nl.omzien.request.HelpRequest;
import nl.omzien.testing.TestDatabase;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.Test;

class ChangeFeedIT {

  private static final int WRITERS = 8;
  private static final int TRANSACTIONS = 40;

  @Test
  void nothingIsMissedAndNothingComesTwiceHoweverTransactionsOverlap() throws Exception {
    for (long seed = 1; seed <= 3; seed++) {
      try (TestDatabase database = TestDatabase.fresh()) {
        followed(database, seed);
      }
    }
  }

  /**
   * Eight writers whose transactions stay open while the reader goes round, some of which are
   * rolled back; the reader reads in small pieces all the while.
   */
  private static void followed(TestDatabase database, long seed) throws Exception {
    ConcurrentLinkedQueue<Long> committed = new ConcurrentLinkedQueue<>();
    Phaser rounds = new Phaser(1);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      long base = (writer + 1) * 1_000_000L;
      Random random = new Random(seed * 100 + writer);
      writers.add(
          threads.submit(
              () -> {
                write(database, base, random, rounds, committed);
                return null;
              }));
    }
    ChangeFeed feed = new ChangeFeed(database.dataSource());
    List<Long> read = new ArrayList<>();
    Position position = Position.BEGIN;
    boolean allWritten = false;
    while (true) {
      boolean lastRound = allWritten;
      Piece piece = feed.after(position, 7);
      piece.changes().forEach(change -> read.add(change.subjectId()));
      // what a reader keeps between two pieces is text
      position = Position.parse(piece.next().toString());
      rounds.arrive();
      if (lastRound && piece.changes().isEmpty()) {
        break;
      }
      allWritten = writers.stream().allMatch(Future::isDone);
    }
    for (Future<?> writer : writers) {
      writer.get(1, TimeUnit.SECONDS);
    }
    threads.shutdown();
    String where = "seed " + seed;
    assertTrue(committed.size() > 300, where + ": the writers wrote " + committed.size());
    assertEquals(committed.size(), read.size(), where);
    assertEquals(Set.copyOf(committed), new HashSet<>(read), where);
    for (int writer = 0; writer < WRITERS; writer++) {
      long from = (writer + 1) * 1_000_000L;
      List<Long> own = read.stream().filter(n -> n >= from && n < from + 1_000_000L).toList();
      assertEquals(
          own.stream().sorted().toList(), own, where + ": one writer's changes keep their order");
    }
  }

  private static void write(
      TestDatabase database,
      long base,
      Random random,
      Phaser rounds,
      ConcurrentLinkedQueue<Long> committed)
      throws SQLException, InterruptedException {
    long number = base;
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into change (kind, subject_id) values ('x', ?)")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < TRANSACTIONS; i++) {
        List<Long> rows = new ArrayList<>();
        for (int row = random.nextInt(4); row >= 0; row--) {
          insert.setLong(1, ++number);
          insert.executeUpdate();
          rows.add(number);
          if (random.nextInt(3) == 0) {
            rounds.awaitAdvanceInterruptibly(rounds.getPhase());
          }
        }
        if (random.nextInt(4) == 0) {
          connection.rollback();
        } else {
          connection.commit();
          committed.addAll(rows);
        }
      }
    }
  }

  @Test
  void aReaderWaitsForTheOldestTransactionThatStillRuns() throws Exception {
    try (TestDatabase database = TestDatabase.fresh();
        Connection slow = database.dataSource().getConnection();
        Connection quick = database.dataSource().getConnection()) {
      ChangeFeed feed = new ChangeFeed(database.dataSource());
      slow.setAutoCommit(false);
      insert(slow, 1);
      insert(quick, 2);
      assertEquals(List.of(), feed.after(Position.BEGIN, 10).changes());
      slow.commit();
      assertEquals(
          List.of(new Changed("x", 1), new Changed("x", 2)),
          feed.after(Position.BEGIN, 10).changes());
    }
  }

  @Test
  void whoReadsEverythingNowMissesNothingOfWhatWasOnItsWay() throws Exception {
    try (TestDatabase database = TestDatabase.fresh();
        Connection slow = database.dataSource().getConnection();
        Connection quick = database.dataSource().getConnection()) {
      ChangeFeed feed = new ChangeFeed(database.dataSource());
      insert(quick, 1);
      slow.setAutoCommit(false);
      insert(slow, 2);
      insert(quick, 3);
      Position now = feed.now();
      slow.commit();
      insert(quick, 4);
      assertEquals(
          List.of(2L, 3L, 4L),
          feed.after(now, 10).changes().stream().map(Changed::subjectId).toList());
    }
  }

  @Test
  void aRolledBackChangeWasNever() throws Exception {
    try (TestDatabase database = TestDatabase.fresh();
        Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      insert(connection, 1);
      connection.rollback();
      connection.setAutoCommit(true);
      insert(connection, 2);
      assertEquals(
          List.of(new Changed("x", 2)),
          new ChangeFeed(database.dataSource()).after(Position.BEGIN, 10).changes());
    }
  }

  @Test
  void theFeedTellsOfARequestWhenItAndWhenItsReviewChanges() {
    try (Village village = Village.fresh()) {
      ChangeFeed feed = new ChangeFeed(village.database().dataSource());
      Long id =
          village.inTransaction(em -> village.question(em, village.person(em, "Jan")).asked().id());
      Piece asked = feed.after(Position.BEGIN, 100);
      assertEquals(Set.of(new Changed("request", id)), Set.copyOf(asked.changes()));
      village.transact(
          em ->
              em.find(HelpRequest.class, id)
                  .review()
                  .decide(nl.omzien.moderation.Decision.APPROVE, null, "", "", Village.MORNING));
      Piece decided = feed.after(asked.next(), 100);
      assertEquals(Set.of(new Changed("request", id)), Set.copyOf(decided.changes()));
      assertEquals(List.of(), feed.after(decided.next(), 100).changes());
    }
  }

  private static void insert(Connection connection, long number) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into change (kind, subject_id) values ('x', ?)")) {
      statement.setLong(1, number);
      statement.executeUpdate();
    }
  }
}
