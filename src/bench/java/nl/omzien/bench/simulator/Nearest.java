package nl.omzien.bench.simulator;

import java.util.Comparator;
import java.util.List;

/** A list by skill: whoever lives nearest is asked first. It keeps no other books. */
final class Nearest extends Rings {

  @Override
  List<Neighbour> next(Question question, int number, Life life) {
    return life.neighbours().stream()
        .filter(neighbour -> neighbour.thereAt(life.now()))
        .filter(neighbour -> neighbour.canDo(question) && !neighbour.knows(question))
        .sorted(
            Comparator.comparingDouble((Neighbour each) -> each.kilometresTo(question))
                .thenComparingLong(Neighbour::id))
        .limit(number)
        .toList();
  }

  @Override
  public boolean answersEveryone() {
    return false;
  }
}
