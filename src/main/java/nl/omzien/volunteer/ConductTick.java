package nl.omzien.volunteer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;

/**
 * The tick beside a button by which somebody says that she helps: with it she agrees to the present
 * code of conduct. It stands there once; whoever agreed before does not see it.
 */
@Dependent
public class ConductTick {

  private static final String FIELD = "akkoord";

  private final Agreements agreements;

  @Inject
  public ConductTick(Agreements agreements) {
    this.agreements = agreements;
  }

  /** Whether it stands beside the button for this person. */
  public boolean needed(Long personId) {
    return !agreements.given(personId);
  }

  /**
   * Whether she agreed, before or by what was posted now; if not, what to mend is among the
   * problems.
   */
  public boolean given(Long personId, Fields posted, Problems problems) {
    if (needed(personId) && !posted.ticked(FIELD)) {
      problems.add(FIELD, "conduct.tick");
    }
    return agrees(personId, problems);
  }

  /** The same, where a member told her the code and ticks that she agrees. */
  public boolean told(Long personId, Fields posted, Problems problems) {
    if (needed(personId) && !posted.ticked(FIELD)) {
      problems.add(FIELD, "conduct.tick.tell");
    }
    return agrees(personId, problems);
  }

  private boolean agrees(Long personId, Problems problems) {
    if (problems.of(FIELD) != null) {
      return false;
    }
    agreements.give(personId);
    return true;
  }
}
