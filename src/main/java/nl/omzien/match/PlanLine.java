package nl.omzien.match;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Optional;

/** One helper that one question seeks, and whom the plan found; perhaps nobody. */
@PlanningEntity
public final class PlanLine {

  @PlanningId private int number;
  private PlanQuestion question;
  @ValueRangeProvider private List<Choice> choices;

  @PlanningVariable(allowsUnassigned = true)
  private Choice choice;

  /** For the solver. */
  PlanLine() {}

  PlanLine(int number, PlanQuestion question, List<Choice> choices) {
    this.number = number;
    this.question = question;
    this.choices = List.copyOf(choices);
  }

  void choose(Choice choice) {
    this.choice = choice;
  }

  int number() {
    return number;
  }

  /** What is asked. */
  public PlanQuestion question() {
    return question;
  }

  /** All that may fill it, the best first. */
  List<Choice> choices() {
    return choices;
  }

  /** What was chosen, for the rules; null when nothing was. */
  Choice choice() {
    return choice;
  }

  Optional<Choice> choice(Party party) {
    return choices.stream().filter(choice -> choice.party().equals(party)).findFirst();
  }

  Party party() {
    return choice.party();
  }

  int most() {
    return choice.most();
  }

  long again() {
    return choice.again();
  }

  long request() {
    return question.need().request();
  }

  /** Who or what fills it. */
  public Optional<Proposal> proposal() {
    return Optional.ofNullable(choice).map(Choice::proposal);
  }

  /** The activity that fits best, also when somebody was chosen. */
  public Optional<Meeting> meeting() {
    return choices.stream()
        .map(Choice::proposal)
        .filter(Meeting.class::isInstance)
        .map(Meeting.class::cast)
        .findFirst();
  }

  boolean keptApartFrom(PlanLine other) {
    return question.apartFrom().contains(other.question.need().asker())
        || other.question.apartFrom().contains(question.need().asker());
  }
}
