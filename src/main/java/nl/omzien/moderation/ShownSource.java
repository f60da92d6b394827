package nl.omzien.moderation;

import java.util.Optional;
import nl.omzien.security.Visitor;

/** Where content that people see is found; every kind of content brings its own. */
public interface ShownSource {

  /** What this visitor sees under the reference, if she sees anything. */
  Optional<Shown> shown(Visitor visitor, String reference);

  /** The same for a member whose team looks after it, also when others see it no longer. */
  Optional<Shown> forTeam(Visitor visitor, String reference);
}
