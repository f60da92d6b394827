package nl.omzien.platform;

/**
 * A thing refused what was asked of it: its state does not allow that any more. Not a mistake of
 * the program; the person sees how things stand now.
 */
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses; the message is for the log, not for people. */
  protected Refusal(String message) {
    super(message);
  }
}
