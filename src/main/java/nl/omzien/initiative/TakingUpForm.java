package nl.omzien.initiative;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Reach;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What organisers may send: whether it takes up questions, what for, how far, how many at once. */
final class TakingUpForm {

  /** Ticked: it wants not to be shown beside questions of residents. */
  private static final String APART = "niet-bij-vragen";

  private static final Set<String> FIELDS =
      Set.of("aan", "vaardigheden", "bereik", "tegelijk", APART);

  private final Fields fields;
  private final Taxonomy taxonomy;

  TakingUpForm(Fields posted, Taxonomy taxonomy) {
    this.fields = posted.only(FIELDS);
    this.taxonomy = taxonomy;
  }

  /** What is there already, as the form shows it. */
  static Fields of(Initiative mine) {
    TakingUp takingUp = mine.takingUp();
    Fields fields =
        (mine.besideQuestions() ? Fields.none() : Fields.none().with(APART, "ja"))
            .withAll("vaardigheden", takingUp.skills())
            .with("bereik", takingUp.reach().code())
            .with("tegelijk", String.valueOf(takingUp.mostAtOnce()));
    return takingUp.on() ? fields.with("aan", "ja") : fields;
  }

  Problems check(Texts texts) {
    Problems problems = new Problems(texts);
    if (on() && skills().isEmpty()) {
      problems.add("vaardigheden", "offer.skills.empty");
    }
    if (reach().isEmpty()) {
      problems.add("bereik", "offer.reach.empty");
    }
    if (mostAtOnce() == 0) {
      problems.add("tegelijk", "offer.most.problem", TakingUp.MOST_AT_ONCE);
    }
    return problems;
  }

  /** What it takes up, when nothing must be mended. */
  TakingUp takingUp() {
    return new TakingUp(on(), skills(), reach().orElseThrow(), mostAtOnce());
  }

  Fields fields() {
    return fields;
  }

  /** Whether it may be shown beside questions that it fits. */
  boolean besideQuestions() {
    return !fields.ticked(APART);
  }

  private boolean on() {
    return fields.ticked("aan");
  }

  /** Those that exist. */
  Set<String> skills() {
    Set<String> known = new LinkedHashSet<>();
    fields.all("vaardigheden").stream()
        .filter(code -> taxonomy.skill(code).isPresent())
        .forEach(known::add);
    return known;
  }

  Optional<Reach> reach() {
    return Reach.of(fields.line("bereik"));
  }

  private int mostAtOnce() {
    String typed = fields.line("tegelijk");
    int number = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
    return number <= TakingUp.MOST_AT_ONCE ? number : 0;
  }
}
