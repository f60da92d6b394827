package nl.omzien.match;

import java.util.EnumSet;
import java.util.Set;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;

/**
 * What a helper must bring, and what she must not mind.
 *
 * @param all what is asked
 * @param elsewhere where she may live
 * @param around what is at the place where help is needed
 */
public record Terms(Set<Term> all, Elsewhere elsewhere, Set<Circumstance> around) {

  /** Nothing in particular. */
  public static final Terms NONE = new Terms(Set.of(), Elsewhere.ANYWHERE, Set.of());

  /** Copies the sets. */
  public Terms {
    all = Set.copyOf(all);
    around = Set.copyOf(around);
  }

  /** These, from anywhere. */
  public static Terms of(Term first, Term... others) {
    return new Terms(EnumSet.of(first, others), Elsewhere.ANYWHERE, Set.of());
  }

  /** The same, from a helper who lives where this allows. */
  public Terms from(Elsewhere elsewhere) {
    return new Terms(all, elsewhere, around);
  }

  /** The same, at a place with these. */
  public Terms amid(Set<Circumstance> around) {
    return new Terms(all, elsewhere, around);
  }

  boolean has(Term term) {
    return all.contains(term);
  }
}
