package nl.omzien.division;

import java.util.Optional;
import nl.omzien.person.Telephone;
import nl.omzien.place.Team;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a coordinator tells of a team. */
final class TeamForm {

  private static final int LONGEST = 120;

  private final Fields fields;

  TeamForm(Fields fields) {
    this.fields = fields;
  }

  /** As one that is there already. */
  static Fields of(Team team) {
    return Fields.none()
        .with("naam", team.name())
        .with("telefoon", team.telephone())
        .with("bereikbaar", team.hours());
  }

  /** What is not good. */
  Problems check(Texts texts) {
    Problems problems = new Problems(texts);
    needed(problems, "naam", "districts.team.name.problem");
    if (telephone().isEmpty()) {
      problems.add("telefoon", "districts.team.telephone.problem");
    }
    needed(problems, "bereikbaar", "districts.team.hours.problem");
    return problems;
  }

  private void needed(Problems problems, String field, String key) {
    String typed = fields.line(field);
    if (typed.isEmpty() || typed.length() > LONGEST) {
      problems.add(field, key);
    }
  }

  String name() {
    return fields.line("naam");
  }

  private Optional<Telephone> telephone() {
    return Telephone.parse(fields.line("telefoon"));
  }

  /** A new one. */
  Team team() {
    return new Team(name(), number(), fields.line("bereikbaar"), "");
  }

  /** It is reached like this from now on. */
  void change(Team team) {
    team.reached(name(), number(), fields.line("bereikbaar"));
  }

  /** Whether it says of the team what is known already. */
  boolean same(Team team) {
    return written(team).equals(written(team()));
  }

  private String number() {
    return telephone().map(Telephone::number).orElseThrow();
  }

  /** For the record of policy. */
  static String written(Team team) {
    return team.name() + ", " + team.telephone() + ", " + team.hours();
  }
}
