package nl.omzien.bench.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.match.Helper;
import nl.omzien.match.Policy;
import nl.omzien.match.Shortlist;
import nl.omzien.understanding.Taxonomy;

/** Our rings alone: the program's shortlist, by its policy, on what it read in the question. */
final class Matching extends Rings {

  private final Policy policy;
  private final Taxonomy taxonomy;

  Matching(Policy policy, Taxonomy taxonomy) {
    this.policy = policy;
    this.taxonomy = taxonomy;
  }

  @Override
  List<Neighbour> next(Question question, int number, Life life) {
    Map<Long, Neighbour> there = new HashMap<>();
    life.neighbours().stream()
        .filter(neighbour -> neighbour.thereAt(life.now()))
        .forEach(neighbour -> there.put(neighbour.id(), neighbour));
    List<Helper> pool = there.values().stream().map(each -> each.helper(life.now())).toList();
    return new Shortlist(policy, taxonomy, Hours.date(life.now()))
        .helpers(question.need(), pool, number).stream()
            .map(candidate -> there.get(candidate.helper().id()))
            .toList();
  }

  @Override
  public boolean answersEveryone() {
    return true;
  }
}
