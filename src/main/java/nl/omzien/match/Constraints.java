package nl.omzien.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may be proposed for what on a day. */
public final class Constraints {

  private static final Objection[] ALL = Objection.values();

  private final Policy policy;
  private final LocalDate today;

  /** By this policy, on this day. */
  public Constraints(Policy policy, LocalDate today) {
    this.policy = policy;
    this.today = today;
  }

  /** Whether nothing keeps her from being proposed. */
  public boolean allow(Need need, Helper helper) {
    for (Objection objection : ALL) {
      if (objection.stands(need, helper, today, policy)) {
        return false;
      }
    }
    return true;
  }

  /** All that keeps her from being proposed; empty when nothing does. */
  public List<Objection> objections(Need need, Helper helper) {
    List<Objection> standing = new ArrayList<>();
    for (Objection objection : ALL) {
      if (objection.stands(need, helper, today, policy)) {
        standing.add(objection);
      }
    }
    return standing;
  }

  /** Whether these two are kept apart, so that they are never asked for the same thing. */
  public static boolean apart(Helper one, Helper other) {
    return other.isAny(one.trust().apartFrom()) || one.isAny(other.trust().apartFrom());
  }
}
