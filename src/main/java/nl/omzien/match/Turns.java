package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.request.HelpRequestStatus;

/** All turns that were handed over; whoever asks for those of a match may see that match. */
@Dependent
public class Turns {

  private static final Set<HelpRequestStatus> ALONE =
      EnumSet.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN);

  private final EntityManager entityManager;

  @Inject
  public Turns(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Turn add(Turn turn) {
    entityManager.persist(turn);
    entityManager.flush();
    return turn;
  }

  /** Those of one match from that day on, the first coming first. */
  public List<Turn> of(Match match, LocalDate from) {
    return entityManager
        .createQuery(
            "select t from Turn t where t.match.id = :match and t.on >= :from order by t.on",
            Turn.class)
        .setParameter("match", match.id())
        .setParameter("from", from)
        .getResultList();
  }

  /** The one of this match on that day. */
  Optional<Turn> of(Match match, LocalDate on, LocalDate from) {
    return of(match, from).stream().filter(turn -> turn.on().equals(on)).findFirst();
  }

  /** Keys of those for whom nobody was found, on that day or before. */
  List<Long> alone(LocalDate until) {
    return entityManager
        .createQuery(
            "select t.id from Turn t where t.on <= :until and t.task.life.status in :alone"
                + " order by t.id",
            Long.class)
        .setParameter("until", until)
        .setParameter("alone", ALONE)
        .getResultList();
  }

  /** Holds one until the end of the transaction, and reads it anew. */
  Optional<Turn> hold(Long id) {
    return Optional.ofNullable(entityManager.find(Turn.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
