package nl.omzien.bench.simulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.omzien.match.Policy;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Taxonomy;

/** The same streets under each way of matching. */
public final class Simulation {

  private final Crowd crowd;
  private final List<Ask> asks;
  private final List<Neighbourhood> places;
  private final Map<String, Supplier<Way>> ways = new LinkedHashMap<>();

  /** With volunteers like these, who are asked such things, and our matching by this policy. */
  public Simulation(
      Crowd crowd, List<Ask> asks, WalkIns walkIns, Policy policy, Taxonomy taxonomy) {
    this.crowd = crowd;
    this.asks = List.copyOf(asks);
    this.places = asks.stream().map(ask -> ask.read().place()).toList();
    ways.put("board", Board::plain);
    ways.put("nearest", Nearest::new);
    ways.put("matching", () -> new Matching(policy, taxonomy));
    ways.put("omzien", () -> new Omzien(walkIns, policy, taxonomy));
  }

  /** The ways there are, ours last. */
  public List<String> ways() {
    return List.copyOf(ways.keySet());
  }

  /** Mean and spread of every figure over seeds 1 to {@code seeds}. */
  public Map<Figure, Spread> run(String way, Town town, int days, int seeds) {
    Map<Figure, List<Double>> all = new EnumMap<>(Figure.class);
    for (long seed = 1; seed <= seeds; seed++) {
      once(way, town, days, seed)
          .figures()
          .forEach(
              (figure, value) -> all.computeIfAbsent(figure, none -> new ArrayList<>()).add(value));
    }
    Map<Figure, Spread> spreads = new EnumMap<>(Figure.class);
    all.forEach((figure, values) -> spreads.put(figure, Spread.of(values)));
    return spreads;
  }

  Outcome once(String way, Town town, int days, long seed) {
    Luck luck = new Luck(seed);
    Street street =
        Street.of(crowd.some(town.volunteers(), seed), asks, places, town.questions(), days, luck);
    return Life.of(street, ways.get(way).get(), luck, days);
  }
}
