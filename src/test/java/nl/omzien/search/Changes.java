package nl.omzien.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.omzien.testing.RunningDatabase;

/**
 * A volunteer whose words change again and again, until that is stopped or the database is gone.
 */
final class Changes {

  private final RunningDatabase database;
  private final String volunteer;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CompletableFuture<Void> running;
  private volatile int number;

  Changes(RunningDatabase database) {
    this.database = database;
    volunteer =
        database.text(
            "select max(v.id) from volunteer v join review r on r.id = v.review_id"
                + " where r.status = 'VISIBLE' and not v.paused"
                + " and own_words not like '%bakfiets%'");
    running = CompletableFuture.runAsync(this::run);
  }

  private void run() {
    while (!stopped.get()) {
      says(database, volunteer, "Ik vertel over " + word(number + 1));
      number++;
    }
  }

  /** Lets a volunteer say something else. */
  static void says(RunningDatabase database, String volunteer, String words) {
    database.change(
        "update volunteer set own_words = ?, version = version + 1 where id = ?",
        words,
        Long.valueOf(volunteer));
  }

  /** How many were committed so far. */
  int number() {
    return number;
  }

  /** What search calls her. */
  String offer() {
    return "offer:" + volunteer;
  }

  /** The word that she said last and never before, as the database has it. */
  String last() {
    String words =
        database.text("select own_words from volunteer where id = ?", Long.valueOf(volunteer));
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  void stop() {
    stopped.set(true);
    running.handle((done, databaseGone) -> done).join();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("kw");
    for (char digit : String.valueOf(number).toCharArray()) {
      word.append("aeiouybdfg".charAt(digit - '0')).append('r');
    }
    return word.append("onk").toString();
  }
}
