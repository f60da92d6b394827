package nl.omzien.bench.simulator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/** A plain board: questions hang there, who looks may offer, the first who answers is tried. */
final class Board implements Way {

  private final BiPredicate<Neighbour, Question> mayOffer;
  private final Deque<Question> newestFirst = new ArrayDeque<>();

  /** A board on which these may offer. */
  Board(BiPredicate<Neighbour, Question> mayOffer) {
    this.mayOffer = mayOffer;
  }

  /** A board on which anybody may offer. */
  static Board plain() {
    return new Board((neighbour, question) -> true);
  }

  @Override
  public void begin(Life life) {
    life.neighbours().forEach(neighbour -> looksLater(neighbour, 0, neighbour.cameAt(), life));
  }

  private void looksLater(Neighbour neighbour, int looks, double from, Life life) {
    double between = Hours.WEEK / neighbour.mood().looksPerWeek();
    double next = from + life.luck().wait(between, "look", neighbour.id(), looks);
    life.agenda()
        .at(
            Hours.awake(next),
            () -> {
              if (neighbour.thereAt(life.now()) && !life.over()) {
                looks(neighbour, life);
                looksLater(neighbour, looks + 1, life.now(), life);
              }
            });
  }

  private void looks(Neighbour neighbour, Life life) {
    newestFirst.removeIf(question -> !question.waiting());
    List<Question> page = new ArrayList<>();
    newestFirst.stream().limit(Assumptions.PAGE).forEach(page::add);
    for (Question question : page) {
      if (neighbour.hasTimeFor(question, life.now())) {
        neighbour.considered(question);
        if (mayOffer.test(neighbour, question) && life.wants(neighbour, question)) {
          life.offers(neighbour, question);
        }
      }
    }
  }

  @Override
  public void opened(Question question, Life life) {
    newestFirst.addFirst(question);
  }

  @Override
  public boolean answersEveryone() {
    return false;
  }
}
