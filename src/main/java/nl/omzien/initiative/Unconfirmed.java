package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Initiatives of which nobody lately said that they still take place: background work only. */
@Dependent
class Unconfirmed {

  private static final int MOST = 50;

  private final EntityManager entityManager;

  @Inject
  Unconfirmed(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Those whose organisers must be asked, held; what another node has, it does. */
  List<Initiative> toAsk(Instant now) {
    return held("i.asked_at is null and i.confirmed_at < ?1", now.minus(Freshness.FRESH));
  }

  /** Those that were asked for long in vain, held. */
  List<Initiative> toRest(Instant now) {
    return held("i.asked_at < ?1", now.minus(Freshness.RESTS));
  }

  private List<Initiative> held(String which, Instant before) {
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select i.id from initiative i join review r on r.id = i.review_id"
                    + " where i.status = 'RUNNING' and r.status = 'VISIBLE' and "
                    + which
                    + " order by i.id limit "
                    + MOST
                    + " for update of i skip locked")
            .setParameter(1, moment)
            .getResultList();
    return ids.stream()
        .map(id -> entityManager.find(Initiative.class, ((Number) id).longValue()))
        .toList();
  }

  /** The one that a link with this hash is about. */
  Optional<Initiative> of(String hash) {
    return entityManager
        .createQuery(
            "select i from Initiative i where i.confirmHash = :hash" + " and i.status <> :ended",
            Initiative.class)
        .setParameter("hash", hash)
        .setParameter("ended", InitiativeStatus.ENDED)
        .getResultStream()
        .findFirst();
  }
}
