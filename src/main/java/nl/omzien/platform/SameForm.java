package nl.omzien.platform;

import jakarta.persistence.EntityManager;

/** The same form sent twice at once, by a double click or a nervous line. */
public final class SameForm {

  private SameForm() {}

  /**
   * Until the end of the transaction any other post of the form with this number waits here, so
   * that two at once do not both find nothing.
   */
  public static void hold(EntityManager entityManager, String number) {
    entityManager
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, number)
        .getSingleResult();
  }
}
