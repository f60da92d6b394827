package nl.omzien.web;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.omzien.platform.Outbox;
import nl.omzien.platform.Settings;

/** Real letters into the outbox of a test. */
public final class TestLetters {

  private static final Templates TEMPLATES = new Templates();

  private TestLetters() {}

  /** With the real templates. */
  public static Letters in(EntityManager entityManager, Settings settings, Clock clock) {
    return new Letters(TEMPLATES, new Outbox(entityManager, clock), settings);
  }
}
