package nl.omzien.bench.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.omzien.match.Gifts;
import nl.omzien.match.Helper;
import nl.omzien.match.Trust;

/**
 * As many volunteers as wanted, put together from those of an example: what one can do and how
 * much, where another lives and how far she goes, when a third can.
 */
public final class Crowd {

  private final List<Helper> examples;

  /** Made from these. */
  public Crowd(Collection<Helper> examples) {
    this.examples = List.copyOf(examples);
  }

  /** The same ones for the same seed; their keys count from 1. */
  public List<Helper> some(int number, long seed) {
    Random random = new Random(seed);
    List<Helper> some = new ArrayList<>(number);
    for (long id = 1; id <= number; id++) {
      some.add(one(id, random));
    }
    return some;
  }

  private Helper one(long id, Random random) {
    Helper does = any(random);
    Gifts lives = any(random).gifts();
    Gifts can = any(random).gifts();
    Gifts gifts =
        new Gifts(
            does.gifts().skills(),
            does.gifts().languages(),
            can.times(),
            lives.home(),
            lives.reach(),
            lives.elsewhere(),
            does.gifts().limits(),
            does.gifts().woman());
    Trust trust =
        new Trust(does.trust().clearedUntil(), Set.of(), does.trust().trainings(), Set.of());
    return Helper.of(id, gifts, does.room().mostAtOnce(), does.past().since()).trusted(trust);
  }

  private Helper any(Random random) {
    return examples.get(random.nextInt(examples.size()));
  }
}
