package nl.omzien.team;

import java.util.List;
import nl.omzien.match.Plan;

/**
 * A plan on its way: what belongs to which line.
 *
 * @param claim whose plan, and which round
 * @param lines keys of the lines, in the order of the plan's
 * @param plan as a team would make it by hand
 */
record DagstartDraft(DagstartDrafts.Claim claim, List<Long> lines, Plan plan) {}
