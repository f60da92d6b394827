package nl.omzien.match;

/** One thing that a request asks besides skill: confirmed by the team, or wished by who asks. */
public enum Term {
  /** A certificate of conduct (VOG), seen and valid on the day. */
  CLEARANCE,
  /** A child is involved: helpers with a certificate only. */
  MINOR,
  /** Somebody under sixteen asks for herself: the team and activities only. */
  UNDER_SIXTEEN,
  /** In a personal matter a woman asks for a woman. */
  WOMAN,
  /** She was promised that only her own district sees it. */
  DISTRICT_ONLY,
  /** Danger, or nothing that anybody can understand: people of the team, and nobody else. */
  TEAM_ONLY
}
