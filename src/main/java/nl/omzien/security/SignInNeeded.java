package nl.omzien.security;

import java.util.Optional;
import nl.omzien.web.Fields;

/** Who asks must sign in first. What she had typed is kept and comes back afterwards. */
public class SignInNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fields typed;

  /** Nothing was typed. */
  public SignInNeeded() {
    this(null);
  }

  /** With what she had typed. */
  public SignInNeeded(Fields typed) {
    super("Sign-in needed");
    this.typed = typed;
  }

  /** What she had typed, if anything. */
  public Optional<Fields> typed() {
    return Optional.ofNullable(typed);
  }
}
