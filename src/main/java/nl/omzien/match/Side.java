package nl.omzien.match;

/** One of the two who are brought together. */
public enum Side {
  RESIDENT,
  VOLUNTEER
}
