package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;

/**
 * All measures. Whoever one is about sees her own; members see those of their districts, and never
 * one about themselves.
 */
@Dependent
public class Measures {

  private final EntityManager entityManager;

  @Inject
  public Measures(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps one; what follows from it is known at once. */
  public Measure add(Measure measure) {
    entityManager.persist(measure);
    know(measure);
    return measure;
  }

  /** Reads anew what follows from a change: the database works it out. */
  public void know(Measure measure) {
    entityManager.flush();
    entityManager.refresh(measure.person());
  }

  /** What an earlier post of the same form became. */
  public Optional<Measure> ofForm(String formNumber, Visitor member) {
    return entityManager
        .createQuery(
            "select m from Measure m where m.formNumber = :number and m.proposedBy = :member",
            Measure.class)
        .setParameter("number", formNumber)
        .setParameter("member", member.id())
        .getResultStream()
        .findFirst();
  }

  /** Her own, newest first; what was only proposed is not hers to see. */
  public List<Measure> mine(Visitor visitor) {
    return of(visitor.id()).stream()
        .filter(one -> one.status() != MeasureStatus.PROPOSED)
        .filter(one -> one.status() != MeasureStatus.REFUSED)
        .toList();
  }

  /** One of her own, held. */
  public Optional<Measure> holdMine(Visitor visitor, String reference) {
    return mine(visitor).stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .map(this::held);
  }

  /** Those of this person in the districts of this member, newest first. */
  public List<Measure> of(Visitor member, Person person) {
    return ofTeam(member).stream().filter(one -> one.person().id().equals(person.id())).toList();
  }

  /** Those of the districts of this member, newest first. */
  public List<Measure> ofTeam(Visitor member) {
    return member.staff() && !member.districts().isEmpty()
        ? entityManager
            .createQuery(
                "select m from Measure m where m.districtCode in :districts"
                    + " and m.person.id <> :herself order by m.id desc",
                Measure.class)
            .setParameter("districts", member.districts())
            .setParameter("herself", member.id())
            .getResultList()
        : List.of();
  }

  /** One of those, held so that one member acts at a time. */
  public Optional<Measure> hold(Visitor member, String reference) {
    return ofTeam(member).stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .map(this::held);
  }

  private Measure held(Measure measure) {
    entityManager.refresh(measure, LockModeType.PESSIMISTIC_WRITE);
    return measure;
  }

  /** Keys of those whose last day is over. */
  List<Long> over(LocalDate today) {
    return entityManager
        .createQuery(
            "select m.id from Measure m where m.status = :inForce and m.endsOn < :today"
                + " order by m.id",
            Long.class)
        .setParameter("inForce", MeasureStatus.IN_FORCE)
        .setParameter("today", today)
        .getResultList();
  }

  Measure hold(Long id) {
    return entityManager.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Goes on only for who may post.
   *
   * @throws Restrained when a measure keeps her from it
   */
  public void requireMayPost(Person person) {
    if (inForce(person).stream().anyMatch(one -> one.kind().silences())) {
      throw new Restrained();
    }
  }

  /**
   * Goes on only for who may ask one thing more.
   *
   * @param open how many requests of hers are open now
   * @throws Restrained when a measure keeps her from it
   */
  public void requireMayAsk(Person person, long open) {
    requireMayPost(person);
    if (inForce(person).stream()
        .anyMatch(one -> one.mostOpen().isPresent() && open >= one.mostOpen().getAsInt())) {
      throw new Restrained();
    }
  }

  /**
   * Goes on only for who may help.
   *
   * @throws Restrained when a measure keeps her from it
   */
  public void requireMayHelp(Person person) {
    if (inForce(person).stream().anyMatch(one -> one.kind().stopsHelping())) {
      throw new Restrained();
    }
  }

  /** Whether everything she writes is read before others see it, whatever the policy says. */
  public boolean readFirst(Person person) {
    return inForce(person).stream()
        .anyMatch(one -> one.kind() == MeasureKind.READ_FIRST || one.kind().silences());
  }

  private List<Measure> inForce(Person person) {
    return of(person.id()).stream().filter(one -> one.status() == MeasureStatus.IN_FORCE).toList();
  }

  private List<Measure> of(Long person) {
    return entityManager
        .createQuery(
            "select m from Measure m where m.person.id = :person order by m.id desc", Measure.class)
        .setParameter("person", person)
        .getResultList();
  }
}
