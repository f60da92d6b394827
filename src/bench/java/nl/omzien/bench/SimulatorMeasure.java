package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.omzien.bench.simulator.Crowd;
import nl.omzien.bench.simulator.Figure;
import nl.omzien.bench.simulator.Simulation;
import nl.omzien.bench.simulator.Spread;
import nl.omzien.bench.simulator.Town;
import nl.omzien.bench.simulator.WalkIns;
import nl.omzien.match.Policy;
import nl.omzien.understanding.Understanding;

/**
 * Half a year in drawn neighbourhoods, by a plain board, by who lives nearest and by ours: {@code
 * -Dmeasure=simulator -Dinput=FILE}, with the requests of that file. {@code -Dseeds=10}, {@code
 * -Ddays=182}, {@code -Dgoes=0.3} (of those who are shown an activity that fits) and {@code
 * -Dways=board,nearest,matching,omzien} are what it takes when nothing else is said.
 */
final class SimulatorMeasure implements Measure {

  /** Five helpers to one question, as on the sites that publish figures. */
  private static final Town PLENTY = new Town("plenty", 1000, 200);

  /** And the reverse. */
  private static final Town SCARCE = new Town("scarce", 100, 500);

  /** What stands in the last line; the table has them all. */
  private static final List<Figure> TOLD =
      List.of(
          Figure.HELPED,
          Figure.IN_2_DAYS,
          Figure.IN_14_DAYS,
          Figure.BUSIEST_LOAD,
          Figure.ACTIVE,
          Figure.ANSWERED);

  @Override
  public String name() {
    return "simulator";
  }

  @Override
  public String run(Path input, boolean verbose, PrintStream out) throws IOException {
    int seeds = Integer.getInteger("seeds", 10);
    int days = Integer.getInteger("days", 182);
    MatchWorld world = new MatchWorld();
    Simulation simulation =
        new Simulation(
            new Crowd(world.helpers().keySet()),
            AskFile.read(input, world),
            new WalkIns(world.dates()),
            Policy.shipped(),
            new Understanding().taxonomy());
    List<String> ways = ways(simulation.ways());
    StringBuilder last = new StringBuilder("measure=simulator seeds=" + seeds + " days=" + days);
    for (Town town : List.of(PLENTY, SCARCE)) {
      Map<String, Map<Figure, Spread>> all = new LinkedHashMap<>();
      for (String way : ways) {
        Map<Figure, Spread> figures = simulation.run(way, town, days, seeds);
        all.put(way, figures);
        TOLD.forEach(told -> last.append(told(town, way, told, figures.get(told))));
      }
      show(town, all, out);
    }
    return last.toString();
  }

  private static List<String> ways(List<String> known) {
    List<String> ways = new ArrayList<>();
    for (String way : System.getProperty("ways", String.join(",", known)).split(",")) {
      if (!known.contains(way)) {
        throw new IllegalArgumentException("there is no way '" + way + "', only " + known + ".");
      }
      ways.add(way);
    }
    return ways;
  }

  private static String told(Town town, String way, Figure figure, Spread spread) {
    return String.format(
        Locale.ROOT,
        " %s-%s-%s=%." + figure.digits() + "f",
        town.name(),
        way,
        figure.word(),
        spread.mean());
  }

  private static void show(Town town, Map<String, Map<Figure, Spread>> all, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n| %s: %d volunteers, %d questions | %s |%n|%s%n",
        town.name(),
        town.volunteers(),
        town.questions(),
        String.join(" | ", all.keySet()),
        " --- |".repeat(all.size() + 1));
    for (Figure figure : Figure.values()) {
      StringBuilder row = new StringBuilder("| " + figure.meaning() + " |");
      all.values()
          .forEach(
              figures ->
                  row.append(' ').append(figures.get(figure).with(figure.digits())).append(" |"));
      out.println(row);
    }
  }
}
