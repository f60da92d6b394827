package nl.omzien.match;

/** A helper or an activity for a need, with how well it fits and why. */
public sealed interface Proposal permits Candidate, Meeting {

  /** How well, in parts. */
  Score score();

  /** Why, as one sentence for anybody. */
  Reason reason();
}
