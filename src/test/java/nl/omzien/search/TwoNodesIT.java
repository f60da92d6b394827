package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.omzien.platform.ChangeFeed;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.Street;
import nl.omzien.testing.TwoNodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two real nodes, each with an index of its own, that must tell everybody the same. */
class TwoNodesIT {

  /** More than a node builds before it comes up. */
  private static final int MANY = 3_000;

  private static TwoNodes nodes;

  @BeforeAll
  static void start() throws IOException {
    nodes = new TwoNodes();
    nodes.startFirst();
    nodes.startSecond();
  }

  @AfterAll
  static void stop() {
    nodes.close();
  }

  @Test
  void whoSignsInOnOneNodeIsSignedInOnTheOtherAndSignsOutOfBoth() {
    Http samira = Http.as("samira", nodes.first());
    assertEquals(200, samira.at(nodes.second()).get("/team/lezen").statusCode());
    samira.at(nodes.second()).post("/afmelden", Map.of());
    assertFalse(samira.get("/team/lezen").statusCode() == 200);
  }

  @Test
  void whatChangesOnOneNodeIsFoundOrGoneOnTheOther() {
    Http gerda = Http.as("gerda", nodes.first());
    Seeker samira = new Seeker(Http.as("samira", nodes.first()).at(nodes.second()));
    String offer =
        "offer:"
            + nodes
                .database()
                .text(
                    "select v.id from volunteer v join person p on p.id = v.person_id"
                        + " where p.email = 'gerda@example.org'");
    String words = nodes.database().text("select own_words from volunteer where id = " + id(offer));
    tell("an offer is paused", () -> !samira.finds(words, offer), gerda, "/helpen/aanbod/pauze");
    tell("it is back", () -> samira.finds(words, offer), gerda, "/helpen/aanbod/hervatting");

    Http jan = Http.as("jan", nodes.first());
    String reference =
        Street.published(
            jan,
            "Wie helpt mij de trekharmonica naar zolder te dragen?",
            Street.IN_WEST,
            Http.as("samira", nodes.first()));
    String request =
        "request:"
            + nodes.database().text("select id from help_request where reference = ?", reference);
    Seeker gerdaOnTheOther = new Seeker(gerda.at(nodes.second()));
    // others see the short text that the team wrote
    String shown = "Hulp gevraagd, " + reference;
    Patience.until("a request is found", () -> gerdaOnTheOther.finds(shown, request));
    tell(
        "a request is withdrawn",
        () -> !gerdaOnTheOther.finds(shown, request),
        jan,
        "/mijn/vragen/" + reference + "/intrekking");
  }

  @Test
  void aWordThatTheTeamAddsOnOneNodeIsUnderstoodOnTheOther() {
    Http samira = Http.as("samira", nodes.first());
    Street.led(
        samira.post("/team/woorden", Map.of("woord", "zwipkrak", "betekent", "koffie")),
        "/team/woorden");
    Http there = Http.anonymous(nodes.second());
    Duration took =
        Patience.until(
            "the other understands",
            () -> !there.get("/zoeken?q=zwipkrak").body().contains("Daar vonden wij niets bij"));
    print("a word of the team is understood on the other", took);
  }

  @Test
  void theWordsOfSomebodyWhoIsRemovedAreGoneOnBoth() {
    Seeker one = new Seeker(Http.as("samira", nodes.first()));
    Seeker other = one.at(nodes.second());
    String id =
        nodes
            .database()
            .text(
                "select min(v.id) from volunteer v join review r on r.id = v.review_id"
                    + " where r.status = 'VISIBLE' and not v.paused and not exists"
                    + " (select 1 from match m where m.volunteer_id = v.id)");
    Changes.says(nodes.database(), id, "Ik stem trekharmonica's en draailieren");
    String offer = "offer:" + id;
    Patience.until(
        "both find her",
        () -> one.finds("draailieren", offer) && other.finds("draailieren", offer));
    nodes.database().change("delete from volunteer where id = ?", Long.valueOf(id));
    Duration took =
        Patience.until(
            "nobody finds her",
            () -> !one.finds("draailieren", offer) && !other.finds("draailieren", offer));
    print("a person is removed from both", took);
  }

  @Test
  void whoIsKilledAmongChangesMissesNoneAndADamagedIndexIsBuiltAnew() throws IOException {
    Changes changes = new Changes(nodes.database());
    try {
      Patience.until("both follow", () -> changes.number() > 20);
      nodes.killSecond();
      int killed = changes.number();
      Patience.until("the first goes on", () -> changes.number() > killed + 20);
      nodes.killFirstWithItsDatabase();
    } finally {
      changes.stop();
    }
    truncateTheLargestFile(nodes.secondIndex());
    nodes.startFirst();
    nodes.startSecond();
    same(new Seeker(Http.as("samira", nodes.first())), changes);
  }

  @Test
  void aNodeThatSleptLongerThanTheFeedRemembersSaysThatItBuildsAnewAndMissesNothing() {
    Seeker samira = new Seeker(Http.as("samira", nodes.first()));
    nodes.killSecond();
    String newcomers =
        "with many as (insert into person (first_name, created_at)"
            + " select 'Bo', now() from generate_series(1, ?) returning id),"
            + " example as (select * from volunteer order by id limit 1)"
            + " insert into volunteer (reference, person_id, review_id, neighbourhood_code,"
            + " own_words, reach, most_at_once, offered_at)"
            + " select 'z' || right('000000' || many.id, 7), many.id, example.review_id,"
            + " example.neighbourhood_code, 'Ik heb een bakfiets, nummer ' || many.id,"
            + " example.reach, 1, now() from many, example";
    nodes.database().change(newcomers, MANY);
    Changes changes = new Changes(nodes.database());
    Patience.until("something changed meanwhile", () -> changes.number() > 5);
    changes.stop();
    Patience.until("the first found all", () -> samira.finds(changes.last(), changes.offer()));
    nodes.database().change("update change set noted_at = noted_at - interval '15 days'");
    new ChangeFeed(nodes.database().dataSource()).forget(Duration.ofDays(14));
    // it cannot finish before it was asked
    nodes.database().whileLocked("volunteer", TwoNodesIT::theSecondStartsAndTellsThatItBuilds);
    Http operator = Http.anonymous(nodes.second());
    print(
        "built anew, with " + MANY + " more",
        Patience.until(
            "it is built", () -> operator.get("/health/ready").body().equals("ready\n")));
    same(samira, changes);
  }

  private static void theSecondStartsAndTellsThatItBuilds() {
    nodes.startSecond();
    Http operator = Http.anonymous(nodes.second());
    assertEquals("ready, search is being built\n", operator.get("/health/ready").body());
    assertTrue(operator.get("/zoeken?q=glasblazer").body().contains("Wij werken de zoeklijst bij"));
  }

  /** Both find the last change, and the same things for every question. */
  private static void same(Seeker first, Changes changes) {
    Seeker second = first.at(nodes.second());
    String last = changes.last();
    Patience.until("the first finds the last", () -> first.finds(last, changes.offer()));
    Patience.until("the second finds the last", () -> second.finds(last, changes.offer()));
    for (String question : Seeker.QUESTIONS) {
      assertEquals(first.found(question), second.found(question), question);
    }
  }

  private static void tell(String what, BooleanSupplier so, Http person, String path) {
    assertEquals(303, person.post(path, Map.of()).statusCode());
    print(what, Patience.until(what, so));
  }

  private static void print(String what, Duration took) {
    System.out.println("TwoNodesIT: " + what + ": " + took.toMillis() + " ms");
  }

  private static long id(String key) {
    return Long.parseLong(key.substring(key.indexOf(':') + 1));
  }

  private static void truncateTheLargestFile(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder);
        RandomAccessFile file =
            new RandomAccessFile(
                all.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(path -> path.toFile().length()))
                    .orElseThrow()
                    .toFile(),
                "rw")) {
      file.setLength(file.length() / 2);
    }
  }
}
