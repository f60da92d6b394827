package nl.omzien.volunteer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Who agreed to which version of the code of conduct, and when. Without agreement to the present
 * one no detail of a resident reaches a volunteer.
 */
@Dependent
public class Agreements {

  private final EntityManager entityManager;
  private final Conduct conduct;
  private final Clock clock;

  @Inject
  public Agreements(EntityManager entityManager, Conduct conduct, Clock clock) {
    this.entityManager = entityManager;
    this.conduct = conduct;
    this.clock = clock;
  }

  /** Whether this person agreed to the present version. */
  public boolean given(Long personId) {
    return !entityManager
        .createNativeQuery("select 1 from conduct_agreement where person_id = ?1 and version = ?2")
        .setParameter(1, personId)
        .setParameter(2, conduct.version())
        .getResultList()
        .isEmpty();
  }

  /** She agrees to the present version. Twice is once, and the first time counts. */
  public void give(Long personId) {
    entityManager
        .createNativeQuery(
            "insert into conduct_agreement (person_id, version, agreed_at) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, personId)
        .setParameter(2, conduct.version())
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /**
   * Goes on only for who agreed to the present version.
   *
   * @throws AgreementNeeded when she did not
   */
  public void require(Long personId) {
    if (!given(personId)) {
      throw new AgreementNeeded();
    }
  }
}
