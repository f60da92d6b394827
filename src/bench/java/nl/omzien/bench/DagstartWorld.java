package nl.omzien.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.omzien.match.Activity;
import nl.omzien.match.Gifts;
import nl.omzien.match.Helper;
import nl.omzien.match.Need;
import nl.omzien.match.Needs;
import nl.omzien.match.PlanQuestion;
import nl.omzien.match.Policy;
import nl.omzien.match.Room;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Understanding;

/** A busy morning drawn from a seed: the texts of a file, and volunteers like Waterveen's. */
final class DagstartWorld {

  private static final int SEED = 4;
  private static final int LONGEST_WAIT = 30;
  private static final LocalDate TODAY = MatchWorld.NOW.toLocalDate();

  private final Random random = new Random(SEED);
  private final MatchWorld world = new MatchWorld();
  private final List<String> places = world.placeCodes();
  private final List<String> texts;

  DagstartWorld(Path input) throws IOException {
    texts =
        Files.readAllLines(input).stream()
            .filter(line -> !line.isBlank())
            .map(line -> MatchWorld.object(line).getString("tekst"))
            .toList();
  }

  /** The texts in turn, from anywhere, waiting up to a month. */
  List<PlanQuestion> questions(int number) {
    Needs needs = new Needs(new Understanding(), new Screening(), Policy.shipped());
    List<PlanQuestion> questions = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Need need = needs.of(texts.get(i % texts.size()), Optional.empty(), place());
      questions.add(PlanQuestion.of(need.asked(i + 1L, -1L - i), random.nextInt(LONGEST_WAIT)));
    }
    return questions;
  }

  Collection<Activity> activities() {
    return world.activities().keySet();
  }

  /**
   * As one of Waterveen's volunteers, at the times of another, at home anywhere, more or less busy.
   */
  List<Helper> helpers(int number) {
    List<Helper> known = List.copyOf(world.helpers().keySet());
    List<Helper> helpers = new ArrayList<>();
    for (int id = 1; id <= number; id++) {
      Helper like = known.get(random.nextInt(known.size()));
      Gifts gifts =
          new Gifts(
              like.gifts().skills(),
              like.gifts().languages(),
              known.get(random.nextInt(known.size())).gifts().times(),
              place(),
              like.gifts().reach(),
              like.gifts().elsewhere(),
              Set.of(),
              random.nextBoolean());
      int most = 1 + random.nextInt(3);
      helpers.add(
          Helper.of(id, gifts, most, TODAY.minusDays(random.nextInt(365)))
              .trusted(like.trust().apart(Set.of()))
              .with(
                  Room.of(most)
                      .busyWith(random.nextInt(most + 1))
                      .asked(random.nextInt(3), TODAY.minusDays(random.nextInt(30)))));
    }
    return helpers;
  }

  private Neighbourhood place() {
    return world.place(places.get(random.nextInt(places.size())));
  }
}
