package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All asks; the team sees those of its requests, a volunteer or an organiser hers by the link in
 * the mail.
 */
@Dependent
public class Asks {

  private static final Set<AskStatus> OPEN = Set.of(AskStatus.WAITING, AskStatus.LATER);

  private final EntityManager entityManager;

  @Inject
  public Asks(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Ask add(Ask ask) {
    entityManager.persist(ask);
    return ask;
  }

  /** Of one round, in the order of asking; the caller may see its request. */
  public List<Ask> of(AskingRound round) {
    return entityManager
        .createQuery("select a from Ask a where a.round.id = :round order by a.id", Ask.class)
        .setParameter("round", round.id())
        .getResultList();
  }

  /** The ask that a link belongs to; its hash is all that is kept. */
  Optional<Ask> ofToken(String hash) {
    return entityManager
        .createQuery("select a from Ask a where a.tokenHash = :hash", Ask.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Reads an ask anew, after a lock was waited for. */
  Ask refresh(Ask ask) {
    entityManager.flush();
    entityManager.refresh(ask);
    return ask;
  }

  Optional<Ask> find(Long id) {
    return Optional.ofNullable(entityManager.find(Ask.class, id));
  }

  /** Keys of those who said <i>later</i> and are asked once more now. */
  List<Long> toAskAgain(Instant now) {
    return entityManager
        .createQuery(
            "select a.id from Ask a where a.status = :later and a.againAt <= :now"
                + " order by a.againAt",
            Long.class)
        .setParameter("later", AskStatus.LATER)
        .setParameter("now", now)
        .getResultList();
  }

  /** Keys of those who did not answer in time. */
  List<Long> toClose(Instant now, Duration answer) {
    return entityManager
        .createQuery(
            "select a.id from Ask a where a.status in :open and a.askedAt <= :before"
                + " and (a.askedAgainAt is null or a.askedAgainAt <= :before) order by a.id",
            Long.class)
        .setParameter("open", OPEN)
        .setParameter("before", now.minus(answer))
        .getResultList();
  }

  /** The keys of those who were asked for this request, however it went. */
  List<Long> volunteersOf(long request) {
    return entityManager
        .createQuery(
            "select a.taker.volunteer.id from Ask a where a.round.request.id = :request",
            Long.class)
        .setParameter("request", request)
        .getResultList();
  }

  /** What all asks say of their volunteers. */
  List<AskFact> facts() {
    return facts("volunteer", "1 = 1").getResultList();
  }

  /** What the asks of these volunteers say of them. */
  List<AskFact> facts(Collection<Long> volunteers) {
    return facts("volunteer", volunteers);
  }

  /** What the asks of these initiatives say of them. */
  List<AskFact> initiativeFacts(Collection<Long> initiatives) {
    return facts("initiative", initiatives);
  }

  private List<AskFact> facts(String helper, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : facts(helper, "h.id in :ids").setParameter("ids", ids).getResultList();
  }

  private TypedQuery<AskFact> facts(String helper, String where) {
    return entityManager.createQuery(
        "select new nl.omzien.match.AskFact(h.id, q.id, r.status, a.status, a.askedAt,"
            + " a.askedAgainAt, a.byTelephone, a.answeredAt)"
            + " from Ask a join a.taker."
            + helper
            + " h join a.round r join r.request q where "
            + where,
        AskFact.class);
  }
}
