package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;

/** What organisers ask of the team. */
@Dependent
public class SupportQuestions {

  private final EntityManager entityManager;
  private final History history;
  private final Clock clock;

  @Inject
  public SupportQuestions(EntityManager entityManager, History history, Clock clock) {
    this.entityManager = entityManager;
    this.history = history;
    this.clock = clock;
  }

  /** Asks; the same form sent twice asks once. The caller holds the row of the initiative. */
  void ask(
      String number, Initiative initiative, Person by, SupportQuestion.Kind kind, String words) {
    boolean good = number.matches("[\\w-]{20,64}");
    if (good && known(number)) {
      return;
    }
    entityManager.persist(
        new SupportQuestion(
            good ? number : Secrets.token(), initiative, by, kind, words, clock.instant()));
    history.add(Initiative.KIND, initiative.id(), by.id(), "asked-support", "");
  }

  private boolean known(String number) {
    return !entityManager
        .createQuery("select q.id from SupportQuestion q where q.formNumber = :number", Long.class)
        .setParameter("number", number)
        .getResultList()
        .isEmpty();
  }

  /** Of one initiative, newest first; the caller may see that. */
  public List<SupportQuestion> of(Initiative initiative) {
    return entityManager
        .createQuery(
            "select q from SupportQuestion q where q.initiative = :initiative order by q.id desc",
            SupportQuestion.class)
        .setParameter("initiative", initiative)
        .getResultList();
  }

  /** What waits in the districts of this member, oldest first. */
  public List<SupportQuestion> open(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? entityManager
            .createQuery(
                "select q from SupportQuestion q join fetch q.initiative where q.answeredAt is null"
                    + " and q.initiative.location.neighbourhood.district.code in :districts"
                    + " order by q.id",
                SupportQuestion.class)
            .setParameter("districts", visitor.districts())
            .getResultList()
        : List.of();
  }

  /** One of them, held until the end of the transaction. */
  public Optional<SupportQuestion> hold(Visitor visitor, String reference) {
    return open(visitor).stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .map(
            one -> {
              entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE);
              return one;
            });
  }
}
