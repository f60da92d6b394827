package nl.omzien.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * People to whom something is sent while they are not here: what they may see is what they would
 * see if they came now. For background work only; who is here is recognised by her session.
 */
@Dependent
public class Addressees {

  private final Recognition recognition;

  @Inject
  Addressees(Recognition recognition) {
    this.recognition = recognition;
  }

  /** The person with this key, as the pages would see her; empty when she is gone. */
  public Optional<Visitor> of(Long personId) {
    return recognition.person(personId);
  }
}
