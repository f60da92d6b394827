package nl.omzien.bench.simulator;

/** What is counted of a street. */
public enum Figure {
  HELPED("helped", "helped at all", 3),
  BY_ACTIVITY("walk-in", "of which at an activity", 3),
  IN_2_DAYS("in2d", "helped within 2 days", 3),
  IN_14_DAYS("in14d", "helped within 14 days", 3),
  FIRST_YES("first-yes-h", "median hours to a first yes", 1),
  OFFERS("offers", "offers to a question", 2),
  INVITATIONS("invitations", "invitations for a match", 1),
  GINI("gini", "Gini of matches over volunteers", 3),
  BUSIEST_SHARE("top10-share", "share of matches of the busiest tenth", 3),
  BUSIEST_LOAD("top10-load", "matches of one of the busiest tenth", 2),
  BUSIEST_ASKED("top10-asked", "invitations of one of the tenth asked most", 1),
  ACTIVE("active", "volunteers of the first day still active at the end", 3),
  ANSWERED("answered", "people who offered and heard what became of it", 3),
  UNCLEARED("no-vog", "matches without the certificate that they ask for", 3);

  private final String word;
  private final String meaning;
  private final int digits;

  Figure(String word, String meaning, int digits) {
    this.word = word;
    this.meaning = meaning;
    this.digits = digits;
  }

  /** As in the line of figures. */
  public String word() {
    return word;
  }

  /** As in the table. */
  public String meaning() {
    return meaning;
  }

  /** Digits behind the point. */
  public int digits() {
    return digits;
  }
}
