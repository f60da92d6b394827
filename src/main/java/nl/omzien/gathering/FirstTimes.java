package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.security.Visitor;

/** All first times together. The team sees those of its districts. */
@Dependent
public class FirstTimes {

  private static final Set<HelpRequestStatus> ALONE =
      EnumSet.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN);
  private static final Set<HelpRequestStatus> ALIVE =
      EnumSet.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN, HelpRequestStatus.CONNECTED);

  private final EntityManager entityManager;

  @Inject
  public FirstTimes(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  FirstTime add(FirstTime firstTime) {
    entityManager.persist(firstTime);
    entityManager.flush();
    return firstTime;
  }

  /** What this person asked for this activity and what still stands; the newest. */
  Optional<FirstTime> standing(Person person, Initiative initiative) {
    return query(
            "select f from FirstTime f where f.task.person.id = :person"
                + " and f.initiative.id = :initiative and f.task.life.status in :alive"
                + " order by f.id desc")
        .setParameter("person", person.id())
        .setParameter("initiative", initiative.id())
        .setParameter("alive", ALIVE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those that belong to a request of hers, whatever became of them. */
  public List<FirstTime> beside(HelpRequest request) {
    return query("select f from FirstTime f where f.beside.id = :request order by f.id")
        .setParameter("request", request.id())
        .getResultList();
  }

  /** To which date of which activity this request belongs, when coming along is its task. */
  public Optional<FirstTime> of(HelpRequest task) {
    return query("select f from FirstTime f where f.task.id = :task")
        .setParameter("task", task.id())
        .getResultStream()
        .findFirst();
  }

  /** For whom nobody was found yet and who goes before then: in the districts that one serves. */
  public List<FirstTime> alone(Visitor visitor, Instant before) {
    return visitor.requireStaff().districts().isEmpty()
        ? List.of()
        : query(
                "select f from FirstTime f where f.startsAt < :before"
                    + " and f.task.life.status in :alone"
                    + " and f.task.asked.neighbourhood.district.code in :districts"
                    + " order by f.startsAt")
            .setParameter("before", before)
            .setParameter("alone", ALONE)
            .setParameter("districts", visitor.districts())
            .getResultList();
  }

  /** Keys of those for whom nobody was found and who go before then: for the warning. */
  List<Long> alone(Instant before) {
    return entityManager
        .createQuery(
            "select f.id from FirstTime f where f.startsAt < :before"
                + " and f.task.life.status in :alone order by f.id",
            Long.class)
        .setParameter("before", before)
        .setParameter("alone", ALONE)
        .getResultList();
  }

  /** Holds one until the end of the transaction, and reads it anew. */
  Optional<FirstTime> hold(Long id) {
    return Optional.ofNullable(
        entityManager.find(FirstTime.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Keys of all requests whose task is to come along: for counting only. */
  Set<Long> tasks() {
    return new HashSet<>(
        entityManager.createQuery("select f.task.id from FirstTime f", Long.class).getResultList());
  }

  private TypedQuery<FirstTime> query(String jpql) {
    return entityManager.createQuery(jpql, FirstTime.class);
  }
}
