package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** One transaction, for background work that needs several after each other. */
@ApplicationScoped
public class Step {

  /** Does this in a transaction and gives what it gave. */
  @Transactional
  public <T> T take(Supplier<T> work) {
    return work.get();
  }
}
