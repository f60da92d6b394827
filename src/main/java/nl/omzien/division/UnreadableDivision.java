package nl.omzien.division;

/** A file that tells no districts or neighbourhoods, with the key of a text that says why. */
final class UnreadableDivision extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String detail;

  UnreadableDivision(String key, String detail) {
    super(key);
    this.key = key;
    this.detail = detail;
  }

  /** Of the text. */
  String key() {
    return key;
  }

  /** What the text fills in; may be empty. */
  String detail() {
    return detail;
  }
}
