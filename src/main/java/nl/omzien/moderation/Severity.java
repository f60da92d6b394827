package nl.omzien.moderation;

/** How far a finding keeps a text from going on, the heaviest first. */
public enum Severity {
  /** The text is not stored with it: it is taken out first. */
  BLOCKS,
  /** The team may read it; nobody else does. */
  HIDES,
  /** It probably does not belong here: who wrote it is asked to change it, and a member decides. */
  ASKS,
  /** Nothing has to change; the one who reads should look here. */
  POINTS_OUT
}
