package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.omzien.match.Helper;
import nl.omzien.match.Need;
import nl.omzien.match.Needs;
import nl.omzien.match.Plan;
import nl.omzien.match.PlanQuestion;
import nl.omzien.match.PlanSolver;
import nl.omzien.match.Planning;
import nl.omzien.match.Policy;
import nl.omzien.match.Room;
import nl.omzien.match.Shortlist;
import nl.omzien.moderation.Screening;
import nl.omzien.understanding.Understanding;

/**
 * The plan of a morning, points against time, beside the plan that a team would make by hand:
 * {@code -Dmeasure=dagstart -Dinput=FILE}, with the texts of a file of requests in turn. {@code
 * -Drequests=300}, {@code -Dvolunteers=10000} and {@code -Dseconds=30} are what it takes when
 * nothing else is said.
 */
final class DagstartMeasure implements Measure {

  private static final int SEED = 4;
  private static final int LONGEST_WAIT = 30;
  private static final List<Integer> MOMENTS = List.of(1, 2, 5, 10, 20, 30);

  @Override
  public String name() {
    return "dagstart";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int requests = Integer.getInteger("requests", 300);
    int volunteers = Integer.getInteger("volunteers", 10_000);
    int seconds = Integer.getInteger("seconds", 30);
    Random random = new Random(SEED);
    MatchWorld world = new MatchWorld();
    Understanding understanding = new Understanding();
    Policy policy = Policy.shipped();
    Needs needs = new Needs(understanding, new Screening(), policy);
    List<String> texts = texts(input);
    List<String> places = world.placeCodes();
    List<PlanQuestion> questions = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String place = places.get(random.nextInt(places.size()));
      Need need = needs.of(texts.get(i % texts.size()), Optional.empty(), world.place(place));
      int days = random.nextInt(LONGEST_WAIT);
      questions.add(PlanQuestion.of(need.asked(i + 1L, -1L - i), days));
    }
    List<Helper> helpers = helpers(world, volunteers, random);
    Shortlist shortlist =
        new Shortlist(policy, understanding.taxonomy(), MatchWorld.NOW.toLocalDate());
    long begin = System.nanoTime();
    Planning planning =
        new Planning(
            shortlist,
            MatchWorld.NOW.toLocalDate(),
            helpers,
            world.activities().keySet().stream().toList());
    Plan greedy = planning.greedy(questions);
    double prepared = secondsSince(begin);
    PlanSolver solver = new PlanSolver(Duration.ofSeconds(seconds));
    long byHand = solver.scored(greedy).points();
    int byHandFilled = greedy.filled();
    Map<Integer, Long> at = new LinkedHashMap<>();
    MOMENTS.forEach(moment -> at.put(moment, byHand));
    AtomicReference<Double> firstBetter = new AtomicReference<>(Double.NaN);
    long start = System.nanoTime();
    Plan best =
        solver.improved(
            greedy,
            plan -> {
              double now = secondsSince(start);
              if (plan.points() > byHand && firstBetter.get().isNaN()) {
                firstBetter.set(now);
              }
              at.replaceAll((moment, points) -> now <= moment ? plan.points() : points);
              return true;
            });
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(
        Locale.ROOT,
        "prepared %d requests among %d volunteers in %.1f s; load average %.1f%n",
        requests,
        volunteers,
        prepared,
        load);
    out.printf(Locale.ROOT, "by hand: %d points, %d filled%n", byHand, byHandFilled);
    at.forEach(
        (moment, points) -> {
          if (moment <= seconds) {
            out.printf(
                Locale.ROOT,
                "after %2d s: %d points, %+.2f %%%n",
                moment,
                points,
                percent(points, byHand));
          }
        });
    return String.format(
        Locale.ROOT,
        "measure=dagstart requests=%d volunteers=%d prepare=%.1f greedy=%d greedy-filled=%d"
            + " first-better=%.2f at10=%d gain10=%.2f%% best=%d gain=%.2f%% filled=%d violations=%d"
            + " load=%.1f",
        requests,
        volunteers,
        prepared,
        byHand,
        byHandFilled,
        firstBetter.get(),
        at.get(10),
        percent(at.get(10), byHand),
        best.points(),
        percent(best.points(), byHand),
        best.filled(),
        best.keepsTheRules() ? 0 : 1,
        load);
  }

  private static double percent(long points, long byHand) {
    return 100.0 * (points - byHand) / byHand;
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static List<String> texts(Path input) throws IOException {
    return Files.readAllLines(input).stream()
        .filter(line -> !line.isBlank())
        .map(line -> MatchWorld.object(line).getString("tekst"))
        .toList();
  }

  /** As the volunteers of Waterveen, each with what another of them offers, at home anywhere. */
  private static List<Helper> helpers(MatchWorld world, int number, Random random) {
    List<Helper> known = List.copyOf(world.helpers().keySet());
    List<String> places = world.placeCodes();
    List<Helper> helpers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Helper like = known.get(random.nextInt(known.size()));
      var gifts = like.gifts();
      var here =
          new nl.omzien.match.Gifts(
              gifts.skills(),
              gifts.languages(),
              known.get(random.nextInt(known.size())).gifts().times(),
              world.place(places.get(random.nextInt(places.size()))),
              gifts.reach(),
              gifts.elsewhere(),
              Set.of(),
              random.nextBoolean());
      int most = 1 + random.nextInt(3);
      helpers.add(
          Helper.of(i + 1L, here, most, MatchWorld.NOW.toLocalDate().minusDays(random.nextInt(365)))
              .trusted(like.trust().apart(Set.of()))
              .with(
                  Room.of(most)
                      .busyWith(random.nextInt(most + 1))
                      .asked(
                          random.nextInt(3),
                          MatchWorld.NOW.toLocalDate().minusDays(random.nextInt(30)))));
    }
    return helpers;
  }
}
