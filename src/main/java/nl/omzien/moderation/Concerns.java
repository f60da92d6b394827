package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/** All worries: the team of the district reads them; who told one knows that it was seen. */
@Dependent
public class Concerns {

  private static final Set<String> NOWHERE = Set.of("-");

  private final EntityManager entityManager;

  @Inject
  public Concerns(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps one. */
  public Concern add(Concern concern) {
    entityManager.persist(concern);
    return concern;
  }

  /** Whether this form was sent before; another post of it waits until this one is done. */
  boolean known(String formNumber) {
    SameForm.hold(entityManager, formNumber);
    return !entityManager
        .createQuery("select c.id from Concern c where c.formNumber = :number", Long.class)
        .setParameter("number", formNumber)
        .getResultList()
        .isEmpty();
  }

  /** Those that the visitor told herself, newest first. */
  public List<Concern> mine(Visitor visitor) {
    return entityManager
        .createQuery(
            "select c from Concern c where c.personId = :person order by c.id desc", Concern.class)
        .setParameter("person", visitor.id())
        .getResultList();
  }

  /** Those that the visitor's team is not done with: danger first, then the oldest. */
  public List<Concern> open(Visitor visitor) {
    return entityManager
        .createQuery(
            "select c from Concern c where c.status <> :closed and c.districtCode in :districts"
                + " order by c.alarm.urgency desc, c.toldAt, c.id",
            Concern.class)
        .setParameter("closed", ConcernStatus.CLOSED)
        .setParameter("districts", served(visitor))
        .getResultList();
  }

  /** One that the visitor's team is not done with. */
  public Optional<Concern> find(Visitor visitor, String reference) {
    return find(visitor, reference, LockModeType.NONE);
  }

  /** The same, held so that one member acts at a time. */
  public Optional<Concern> hold(Visitor visitor, String reference) {
    return find(visitor, reference, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Concern> find(Visitor visitor, String reference, LockModeType lock) {
    return entityManager
        .createQuery(
            "select c from Concern c where c.reference = :reference and c.wipedAt is null"
                + " and c.districtCode in :districts",
            Concern.class)
        .setParameter("reference", reference)
        .setParameter("districts", served(visitor))
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Wipes what was closed before then. */
  void wipe(Instant closedBefore, Instant now) {
    entityManager
        .createQuery(
            "select c from Concern c where c.closedAt < :before and c.wipedAt is null",
            Concern.class)
        .setParameter("before", closedBefore)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(concern -> concern.wipe(now));
  }

  private static Set<String> served(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty() ? visitor.districts() : NOWHERE;
  }
}
