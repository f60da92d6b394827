package nl.omzien.division;

/**
 * One row of a file, held against what is here.
 *
 * @param row of the file
 * @param what carrying it out would do
 * @param reason key of a text that says why it is passed over or wrong; empty for the others
 * @param detail what the text fills in
 * @param before what it is called here now; empty when it is new
 */
record Compared(AreaRow row, What what, String reason, String detail, String before) {

  /** What carrying it out would do. */
  enum What {
    /** Not here yet. */
    NEW,
    /** Here under another name. */
    RENAMED,
    /** Here by this name, with another year, middle or postcode. */
    ADJUSTED,
    /** Here already, as the file says. */
    SAME,
    /** Water, a municipality, or of another municipality. */
    PASSED_OVER,
    /** It cannot be read in. */
    WRONG;

    /** Whether anything becomes different. */
    boolean changes() {
      return this == NEW || this == RENAMED || this == ADJUSTED;
    }
  }

  static Compared over(AreaRow row, String reason) {
    return new Compared(row, What.PASSED_OVER, reason, row.municipality(), "");
  }

  static Compared wrong(AreaRow row, String reason, String detail) {
    return new Compared(row, What.WRONG, reason, detail, "");
  }

  static Compared good(AreaRow row, What what, String before) {
    return new Compared(row, what, "", "", before);
  }
}
