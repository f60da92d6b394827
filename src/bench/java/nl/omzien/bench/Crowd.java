package nl.omzien.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.omzien.testing.Http;
import nl.omzien.testing.RunningDatabase;

/** Many volunteers who change their words, straight in the database of a running program. */
final class Crowd {

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

  /** Nobody else changes these. */
  private static final int FOR_SEEKERS = 100;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final String NEWCOMERS =
      "with many as (insert into person (first_name, created_at)"
          + " select 'Bo', now() from generate_series(1, ?) returning id),"
          + " examples as (select v.*, row_number() over (order by v.id) as number,"
          + " count(*) over () as total from volunteer v join review r on r.id = v.review_id"
          + " where r.status = 'VISIBLE' and not v.paused)"
          + " insert into volunteer (reference, person_id, review_id, neighbourhood_code,"
          + " own_words, skills, languages, availability, reach, most_at_once, offered_at)"
          + " select 'z' || right('000000' || many.id, 7), many.id, e.review_id,"
          + " e.neighbourhood_code, e.own_words, e.skills, e.languages, e.availability, e.reach,"
          + " 1, now() from many join examples e on e.number = 1 + many.id % e.total";

  private final DataSource database;
  private final List<Long> ids;
  private final List<String> words;

  Crowd(RunningDatabase running, int size) {
    words = running.texts("select own_words from volunteer order by id");
    running.change(NEWCOMERS, size);
    database = running.dataSource();
    ids =
        running.texts("select id from volunteer order by id desc limit " + size).stream()
            .map(Long::valueOf)
            .toList();
  }

  /** Lets one come to live for each of these texts, and say it; others see all of them. */
  static void settle(RunningDatabase running, List<String> texts) {
    running.change(NEWCOMERS, texts.size());
    try (Connection connection = running.dataSource().getConnection();
        PreparedStatement say =
            connection.prepareStatement(
                "update volunteer v set own_words = said.text from"
                    + " (select row_number() over (order by id desc) as number, id from volunteer)"
                    + " newest, unnest(?) with ordinality as said(text, number)"
                    + " where newest.number = said.number and v.id = newest.id")) {
      say.setArray(1, connection.createArrayOf("text", texts.toArray()));
      say.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One of the writers: its share of the changes a second until then; gives how many. */
  long change(int writer, int writers, int rate, long end) throws SQLException {
    Random random = new Random(writer);
    long every = TimeUnit.SECONDS.toNanos(1) * writers / rate;
    long next = System.nanoTime() + every * writer / writers;
    long changes = 0;
    try (Connection connection = database.getConnection()) {
      while (next < end) {
        LockSupport.parkNanos(next - System.nanoTime());
        if (System.nanoTime() >= next) {
          says(connection, any(random), words.get(random.nextInt(words.size())));
          changes++;
          next += every;
        }
      }
    }
    return changes;
  }

  /** One who asks until then; gives how long each word took to be found, in nanoseconds. */
  List<Long> seek(int seeker, int seekers, URI program, long end) throws SQLException {
    Http member = Http.as("samira", program);
    List<Long> took = new ArrayList<>();
    for (int i = 0; System.nanoTime() < end; i++) {
      took.add(visibleAfter(i * seekers + seeker, member));
    }
    return took;
  }

  /** How long one change takes from its commit until it is found, in nanoseconds. */
  long visibleAfter(int number, Http member) throws SQLException {
    long id = ids.get(number % FOR_SEEKERS);
    String word = invented(new Random());
    try (Connection connection = database.getConnection()) {
      says(connection, id, words.get(number % words.size()) + " En " + word + ".");
    }
    long begin = System.nanoTime();
    while (!member
        .postJson("/api/v1/zoekresultaten/_zoek", "{\"zoektekst\":\"" + word + "\"}")
        .body()
        .contains("\"offer:" + id + "\"")) {
      if (System.nanoTime() - begin > PATIENCE) {
        throw new IllegalStateException(word + " is not found within a minute");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return System.nanoTime() - begin;
  }

  private static String invented(Random random) {
    StringBuilder word = new StringBuilder();
    random.ints(14, 'a', 'z' + 1).forEach(word::appendCodePoint);
    return word.toString();
  }

  private long any(Random random) {
    return ids.get(FOR_SEEKERS + random.nextInt(ids.size() - FOR_SEEKERS));
  }

  private static void says(Connection connection, long id, String words) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update volunteer set own_words = ?, version = version + 1 where id = ?")) {
      update.setString(1, words);
      update.setLong(2, id);
      update.executeUpdate();
    }
  }
}
