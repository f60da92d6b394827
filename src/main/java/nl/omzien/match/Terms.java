package nl.omzien.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.volunteer.ClearanceGround;

/**
 * What a helper must bring, and what she must not mind.
 *
 * @param all what is asked
 * @param ground what a certificate (VOG) must have been screened for; empty when any will do
 * @param elsewhere where she may live
 * @param around what is at the place where help is needed
 */
public record Terms(
    Set<Term> all,
    Optional<ClearanceGround> ground,
    Elsewhere elsewhere,
    Set<Circumstance> around) {

  /** Nothing in particular. */
  public static final Terms NONE =
      new Terms(Set.of(), Optional.empty(), Elsewhere.ANYWHERE, Set.of());

  /** Copies the sets. */
  public Terms {
    all = Set.copyOf(all);
    around = Set.copyOf(around);
  }

  /** These, from anywhere. */
  public static Terms of(Term first, Term... others) {
    return of(EnumSet.of(first, others));
  }

  /** These, from anywhere. */
  public static Terms of(Set<Term> terms) {
    return NONE.with(terms);
  }

  /** The same, with these asked. */
  public Terms with(Set<Term> terms) {
    return new Terms(terms, ground, elsewhere, around);
  }

  /** The same, with a certificate that was screened for this. */
  public Terms screenedFor(Optional<ClearanceGround> ground) {
    return new Terms(all, ground, elsewhere, around);
  }

  /** The same, from a helper who lives where this allows. */
  public Terms from(Elsewhere elsewhere) {
    return new Terms(all, ground, elsewhere, around);
  }

  /** The same, at a place with these. */
  public Terms amid(Set<Circumstance> around) {
    return new Terms(all, ground, elsewhere, around);
  }

  boolean has(Term term) {
    return all.contains(term);
  }

  /** Whether a helper needs a certificate (VOG). */
  boolean clearance() {
    return has(Term.CLEARANCE) || has(Term.MINOR);
  }

  /** What that must have been screened for; empty when any will do. */
  Optional<ClearanceGround> screening() {
    return has(Term.MINOR) ? Optional.of(ClearanceGround.CHILD) : ground;
  }
}
