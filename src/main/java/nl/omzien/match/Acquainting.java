package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * The first time that a volunteer helps somebody: a member talks with her before, or goes along. By
 * policy the two wait for that, or do not. After a good first time it does not come back.
 */
@Dependent
class Acquainting {

  private final Matches matches;
  private final Attentions attentions;
  private final Policy policy;

  @Inject
  Acquainting(Matches matches, Attentions attentions, Policy policy) {
    this.matches = matches;
    this.attentions = attentions;
    this.policy = policy;
  }

  /** A match begins: her team hears it when it is her first. */
  void begins(Match match) {
    if (policy.first() != FirstMatch.NOTHING && matches.first(match)) {
      attentions.add(match, Attention.Kind.FIRST);
    }
  }

  /** The two are together: who helps and has no address hears it from a member. */
  void together(Match match) {
    if (match.taker().byTelephone()) {
      attentions.add(match, Attention.Kind.TELL);
    }
  }

  /** Whether the two, who both said yes, wait until a member has talked with her. */
  boolean holdsUp(Match match) {
    return policy.first() == FirstMatch.BLOCK
        && attentions.waits(match, Attention.Kind.FIRST)
        && matches.first(match);
  }
}
