package nl.omzien.moderation;

/** How soon a human being must read a text with danger in it, the soonest first. */
public enum Urgency {
  /** Show whom to call before anything else, and alert the member on duty. */
  NOW,
  /** Before the end of this working day: at the top of the queue. */
  TODAY
}
