package nl.omzien.platform;

/** The program must not start; the message is the one sentence that an administrator reads. */
public class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses with the sentence given. */
  public StartRefused(String sentence) {
    super(sentence);
  }

  /** Refuses with the sentence given, keeping the cause for the log. */
  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
