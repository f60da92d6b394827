package nl.omzien.bench.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.omzien.match.Helper;
import nl.omzien.match.Past;
import nl.omzien.place.Neighbourhood;

/** Who lives somewhere and what they will ask, drawn from a seed. */
final class Street {

  private static final int DAYS_BEFORE = 200;

  private final List<Neighbour> neighbours = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  private Street() {}

  /**
   * Draws one.
   *
   * @param helpers as many as will live there; when they came is drawn here
   * @param asks kinds of questions, all as likely
   * @param places where people live, all as likely
   */
  static Street of(
      List<Helper> helpers,
      List<Ask> asks,
      List<Neighbourhood> places,
      int questions,
      int days,
      Luck luck) {
    Street street = new Street();
    double hours = days * Hours.DAY;
    for (Helper helper : helpers) {
      long id = helper.id();
      double came =
          luck.happens(Assumptions.NEWCOMERS, "newcomer", id) ? hours * luck.of("came", id) : 0;
      double before = came > 0 ? 0 : luck.of("before", id) * DAYS_BEFORE * Hours.DAY;
      Helper since = helper.with(Past.since(Hours.date(came - before)));
      street.neighbours.add(new Neighbour(since, Mood.of(id, luck), came));
    }
    for (long id = 1; id <= questions; id++) {
      Ask ask = asks.get(luck.below(asks.size(), "asks", id));
      Neighbourhood place = places.get(luck.below(places.size(), "lives", id));
      double askedAt = hours * luck.of("asked", id);
      street.questions.add(Question.of(id, ask, place, askedAt, luck));
    }
    street.questions.sort(Comparator.comparingDouble(Question::askedAt));
    return street;
  }

  List<Neighbour> neighbours() {
    return neighbours;
  }

  List<Question> questions() {
    return questions;
  }
}
