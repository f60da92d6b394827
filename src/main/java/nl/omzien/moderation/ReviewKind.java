package nl.omzien.moderation;

/** What is reviewed. */
public enum ReviewKind {
  REQUEST,
  OFFER,
  INITIATIVE,
  PHOTO
}
