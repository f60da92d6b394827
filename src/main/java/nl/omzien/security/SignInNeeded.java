package nl.omzien.security;

import java.util.Optional;
import nl.omzien.web.Fields;

/** Who asks must sign in first. What she had typed is kept and comes back afterwards. */
public class SignInNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fields typed;
  private final String page;

  /** Nothing was typed. */
  public SignInNeeded() {
    this(null);
  }

  /** With what she had typed, in a form that stands at the address to which it is sent. */
  public SignInNeeded(Fields typed) {
    this(typed, null);
  }

  /** With what she had typed, in a form that stands on the page with this path. */
  public SignInNeeded(Fields typed, String page) {
    super("Sign-in needed");
    this.typed = typed;
    this.page = page;
  }

  /** Where her form stands, when that is not where it is sent to. */
  Optional<String> page() {
    return Optional.ofNullable(page);
  }

  /** What she had typed, if anything. */
  public Optional<Fields> typed() {
    return Optional.ofNullable(typed);
  }
}
