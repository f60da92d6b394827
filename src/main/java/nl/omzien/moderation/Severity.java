package nl.omzien.moderation;

/** How far a finding keeps a text from going on, the heaviest first. */
public enum Severity {
  /** The text is not stored with it: it is taken out first. */
  BLOCKS,
  /** The team may read it; nobody else does. */
  HIDES,
  /** Nothing has to change; the one who reads should look here. */
  POINTS_OUT
}
