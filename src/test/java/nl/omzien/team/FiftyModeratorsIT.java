package nl.omzien.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.omzien.moderation.AlreadyDecided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Review;
import nl.omzien.person.Person;
import nl.omzien.platform.Settings;
import nl.omzien.security.Visitor;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fifty members at one queue, all at once, with two nodes that let their decisions leave. */
class FiftyModeratorsIT {

  private static final int MEMBERS = 50;
  private static final int ITEMS = 60;
  private static final int NODES = 2;
  private static final Settings SETTINGS = TestSettings.with(Map.of("omzien.undo.seconds", "1"));

  private final Village village = Village.fresh();
  private final AtomicBoolean allRead = new AtomicBoolean();
  private final AtomicInteger decided = new AtomicInteger();
  private final AtomicInteger second = new AtomicInteger();
  private final AtomicInteger takenBack = new AtomicInteger();

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void nothingIsDecidedTwiceNothingIsLostAndEveryMailLeavesOnce() throws Exception {
    List<Visitor> members = village.inTransaction(em -> members(em));
    village.transact(
        em -> {
          for (int i = 0; i < ITEMS; i++) {
            village.question(em, village.somebody(em, Village.VOGELBUURT)).asked();
          }
        });
    ExecutorService threads = Executors.newFixedThreadPool(MEMBERS + NODES);
    try {
      List<Future<?>> nodes = new ArrayList<>();
      for (int i = 0; i < NODES; i++) {
        nodes.add(threads.submit(this::lettingLeave));
      }
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < MEMBERS; i++) {
        Visitor member = members.get(i);
        Random random = new Random(i);
        readers.add(threads.submit(() -> reading(member, random)));
      }
      for (Future<?> reader : readers) {
        reader.get(2, TimeUnit.MINUTES);
      }
      allRead.set(true);
      for (Future<?> node : nodes) {
        node.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    System.out.println(
        "FiftyModeratorsIT: "
            + decided
            + " decisions, "
            + second
            + " came second, "
            + takenBack
            + " taken back");
    assertEquals(ITEMS, decided.get() - takenBack.get());
    assertTrue(second.get() > 0, "they were never at one item together");
    assertEquals(0, village.count("select count(*) from verdict"));
    assertEquals(0, village.count("select count(*) from review where waiting"));
    assertEquals(ITEMS, village.count("select count(*) from review where decided_by is not null"));
    assertEquals(ITEMS, village.count("select count(*) from history where event like 'decided-%'"));
    assertEquals(
        ITEMS,
        village.count(
            "select count(distinct subject_id) from history where event like 'decided-%'"));
    assertEquals(ITEMS, village.count("select count(*) from mail"));
    assertEquals(ITEMS, village.count("select count(distinct address) from mail"));
  }

  private List<Visitor> members(jakarta.persistence.EntityManager em) {
    List<Visitor> members = new ArrayList<>();
    for (int i = 0; i < MEMBERS; i++) {
      Person member = village.somebody(em, Village.HAVEN);
      member.joins(village.person(em, "Samira").team().orElseThrow());
      em.flush();
      members.add(village.visitor(em, member));
    }
    return members;
  }

  /** Decides about what she sees until she sees nothing, and sometimes thinks better of it. */
  private void reading(Visitor member, Random random) {
    List<String> queue = queue(member);
    while (!queue.isEmpty()) {
      String reference = queue.get(random.nextInt(Math.min(5, queue.size())));
      Decision decision = random.nextBoolean() ? Decision.APPROVE : Decision.TEAM_ONLY;
      try {
        village.transact(
            em -> new Desk(em, village, SETTINGS).decide(member, reference, decision, ""));
        decided.incrementAndGet();
        if (random.nextInt(4) == 0
            && village.inTransaction(
                em -> new Desk(em, village, SETTINGS).undo(member, reference))) {
          takenBack.incrementAndGet();
        }
      } catch (AlreadyDecided first) {
        second.incrementAndGet();
      }
      queue = queue(member);
    }
  }

  private List<String> queue(Visitor member) {
    return village.inTransaction(
        em ->
            new Desk(em, village, SETTINGS)
                .reviews.queue(member).stream().map(Review::reference).toList());
  }

  /** A node: time passes, and what is due leaves. */
  private void lettingLeave() {
    boolean last;
    do {
      last = allRead.get();
      village.pass(Duration.ofMillis(last ? 1000 : 100));
      List<Long> due =
          village.inTransaction(em -> new Desk(em, village, SETTINGS).settlement.due());
      due.forEach(
          id -> village.transact(em -> new Desk(em, village, SETTINGS).settlement.settle(id)));
    } while (!last);
  }
}
