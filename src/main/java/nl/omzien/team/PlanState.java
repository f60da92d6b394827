package nl.omzien.team;

/** How far the plan of a dagstart is. */
enum PlanState {
  /** Somebody wants one; the first node that looks makes it. */
  WANTED,
  /** A node is making it, and it becomes better. */
  BEING_MADE,
  /** It will not become better by itself. */
  READY
}
