package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omzien.request.HelpRequest;

/** All rounds of asking; whoever asks for one may see its request. */
@Dependent
public class AskingRounds {

  private static final Set<RoundStatus> BY_ITSELF =
      Set.of(RoundStatus.ASKING, RoundStatus.EXHAUSTED);

  private final EntityManager entityManager;

  @Inject
  public AskingRounds(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  AskingRound add(AskingRound round) {
    entityManager.persist(round);
    entityManager.flush();
    return round;
  }

  /** The round that is going on for a request. */
  public Optional<AskingRound> goingOn(HelpRequest request) {
    return entityManager
        .createQuery(
            "select a from AskingRound a where a.request.id = :request and a.status <> :ended",
            AskingRound.class)
        .setParameter("request", request.id())
        .setParameter("ended", RoundStatus.ENDED)
        .getResultStream()
        .findFirst();
  }

  /** The rounds that are going on for some of these requests, by key of the request. */
  public Map<Long, AskingRound> goingOn(List<HelpRequest> requests) {
    return requests.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(
                "select a from AskingRound a where a.request in :requests and a.status <> :ended",
                AskingRound.class)
            .setParameter("requests", requests)
            .setParameter("ended", RoundStatus.ENDED)
            .getResultStream()
            .collect(Collectors.toMap(round -> round.request().id(), Function.identity()));
  }

  /** Keys of the rounds with which something is to be done now, the longest waiting first. */
  List<Long> due(Instant now) {
    return entityManager
        .createQuery(
            "select a.id from AskingRound a where a.status in :going and a.nextAt <= :now"
                + " order by a.nextAt",
            Long.class)
        .setParameter("going", BY_ITSELF)
        .setParameter("now", now)
        .getResultList();
  }

  /**
   * The round with this key, its request held until the end of the transaction; empty when nothing
   * is to be done with it any more, or when somebody else is busy with that request.
   */
  Optional<AskingRound> take(Long id, Instant now) {
    return Optional.ofNullable(entityManager.find(AskingRound.class, id))
        .filter(round -> free(round.request()))
        .map(this::anew)
        .filter(round -> BY_ITSELF.contains(round.status()) && !round.nextAt().isAfter(now));
  }

  /** Holds a request unless somebody else does. */
  boolean free(HelpRequest request) {
    return !entityManager
        .createNativeQuery("select id from help_request where id = ?1 for update skip locked")
        .setParameter(1, request.id())
        .getResultList()
        .isEmpty();
  }

  private AskingRound anew(AskingRound round) {
    entityManager.refresh(round);
    return round;
  }
}
