package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Option;

/**
 * Asking people for a request, on the team's side.
 *
 * @param status how the round stands, as in message keys; empty when none is going on
 * @param asked who was asked, with what she answered
 * @param choices who could be asked now; the best few are ticked
 * @param agreed whether the resident agreed beforehand
 * @param everyRing whether a member must press for each ring
 */
public record TeamRound(
    String status, List<Fact> asked, List<Option> choices, boolean agreed, boolean everyRing) {

  /** Nothing to show and nothing to do. */
  static final TeamRound NONE = new TeamRound("", List.of(), List.of(), false, false);
}
