package nl.omzien.bench.simulator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.omzien.bench.simulator.Question.State;

/**
 * What became of one street.
 *
 * @param figures each of them once
 * @param ended how many questions ended in each state; together all that were asked
 */
record Outcome(Map<Figure, Double> figures, Map<State, Long> ended) {

  private static final int TENTH = 10;

  static Outcome of(Street street, List<Offer> offers, int asked, double active) {
    List<Question> questions = street.questions();
    List<Question> helped =
        questions.stream().filter(each -> each.state() == State.HELPED).toList();
    double[] loads = street.neighbours().stream().mapToDouble(Neighbour::load).sorted().toArray();
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.HELPED, share(helped.size(), questions.size()));
    List<Question> matched = helped.stream().filter(each -> each.helper().isPresent()).toList();
    figures.put(Figure.BY_ACTIVITY, share(helped.size() - matched.size(), questions.size()));
    figures.put(Figure.IN_2_DAYS, share(within(helped, 2), questions.size()));
    figures.put(Figure.IN_14_DAYS, share(within(helped, 14), questions.size()));
    figures.put(Figure.FIRST_YES, firstYes(questions));
    figures.put(Figure.OFFERS, share(offers.size(), questions.size()));
    figures.put(Figure.INVITATIONS, share(asked, matched.size()));
    figures.put(Figure.GINI, gini(loads));
    figures.put(Figure.BUSIEST_SHARE, share(busiest(loads), Arrays.stream(loads).sum()));
    figures.put(Figure.BUSIEST_LOAD, busiest(loads) / tenth(loads));
    figures.put(Figure.BUSIEST_ASKED, asksOfBusiest(street));
    figures.put(Figure.ACTIVE, active);
    figures.put(
        Figure.ANSWERED, share(offers.stream().filter(Offer::answered).count(), offers.size()));
    figures.put(
        Figure.UNCLEARED,
        share(
            matched.stream().filter(each -> !each.helper().get().clearedFor(each)).count(),
            matched.size()));
    Map<State, Long> ended = new EnumMap<>(State.class);
    for (State state : State.values()) {
      ended.put(state, questions.stream().filter(each -> each.state() == state).count());
    }
    return new Outcome(figures, ended);
  }

  /** Share of those who were there at the beginning and still are. */
  static double active(Street street, double hour) {
    List<Neighbour> first =
        street.neighbours().stream().filter(neighbour -> neighbour.cameAt() == 0).toList();
    return share(first.stream().filter(each -> each.thereAt(hour)).count(), first.size());
  }

  private static long within(List<Question> helped, int days) {
    return helped.stream().filter(each -> each.took() <= days * Hours.DAY).count();
  }

  /** Median over all questions; infinite when most never got one. */
  private static double firstYes(List<Question> questions) {
    double[] hours =
        questions.stream()
            .mapToDouble(
                each ->
                    each.offers().isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : each.offers().get(0).madeAt() - each.askedAt())
            .sorted()
            .toArray();
    return hours.length == 0 ? Double.POSITIVE_INFINITY : hours[hours.length / 2];
  }

  /** 0 when everybody does as much, near 1 when one does everything. */
  static double gini(double[] sorted) {
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      weighted += (i + 1) * sorted[i];
    }
    return sum == 0
        ? 0
        : 2 * weighted / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
  }

  private static double busiest(double[] sorted) {
    return Arrays.stream(sorted, sorted.length - tenth(sorted), sorted.length).sum();
  }

  private static int tenth(double[] all) {
    return Math.max(1, all.length / TENTH);
  }

  private static double asksOfBusiest(Street street) {
    double[] asks =
        street.neighbours().stream().mapToDouble(Neighbour::timesAsked).sorted().toArray();
    return busiest(asks) / tenth(asks);
  }

  private static double share(double some, double all) {
    return all == 0 ? 0 : some / all;
  }
}
