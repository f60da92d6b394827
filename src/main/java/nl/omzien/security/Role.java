package nl.omzien.security;

/** What someone who is signed in may be. One person can be all of these. */
public enum Role {
  /** Everyone who is signed in. */
  RESIDENT,
  /** Someone who offers help. */
  VOLUNTEER,
  /** A member of a neighbourhood team, for that team's districts. */
  TEAM,
  /** Sets policy for all districts. */
  COORDINATOR
}
