package nl.omzien.organisation;

/** A file that tells no organisations, with the key of a text that says why. */
final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  UnreadableFile(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** Of the text. */
  String key() {
    return key;
  }

  /** What the text fills in. */
  Object[] arguments() {
    return arguments.clone();
  }
}
