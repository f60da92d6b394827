package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.InitiativeStatus;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.platform.Fetch;

/** The matches of initiatives; whoever asks for those of one may change that initiative. */
@Dependent
public class TakenUp {

  private static final Set<MatchStatus> GOING_ON =
      EnumSet.of(MatchStatus.WAITING, MatchStatus.CONNECTED);
  private static final Set<InitiativeStatus> STOPPED =
      EnumSet.of(InitiativeStatus.RESTING, InitiativeStatus.ENDED);
  private static final Set<ReviewStatus> HIDDEN =
      EnumSet.of(ReviewStatus.DECLINED, ReviewStatus.TAKEN_DOWN);

  private final EntityManager entityManager;

  @Inject
  public TakenUp(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All of one initiative, newest first. */
  List<Match> of(Initiative initiative) {
    return Fetch.along(
            entityManager.createQuery(
                "select m from Match m where m.taker.initiative.id = :initiative"
                    + " order by m.id desc",
                Match.class),
            "m.request.person",
            "m.request.review",
            "m.request.asked.neighbourhood.district",
            "m.taker.organiser")
        .setParameter("initiative", initiative.id())
        .getResultList();
  }

  /** One of them. */
  Optional<Match> of(Initiative initiative, String reference) {
    return entityManager
        .createQuery(
            "select m from Match m where m.taker.initiative.id = :initiative"
                + " and m.reference = :reference",
            Match.class)
        .setParameter("initiative", initiative.id())
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** How many it helps now. */
  public long busyWith(Initiative initiative) {
    return entityManager
        .createQuery(
            "select count(m) from Match m where m.taker.initiative.id = :initiative"
                + " and m.status = :connected",
            Long.class)
        .setParameter("initiative", initiative.id())
        .setParameter("connected", MatchStatus.CONNECTED)
        .getSingleResult();
  }

  /** What the matches of these initiatives say of them. */
  List<MatchFact> facts(Collection<Long> initiatives) {
    return initiatives.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select new nl.omzien.match.MatchFact(i.id, r.id, a.id, m.status, p.id, m.madeAt,"
                    + " m.volunteerYesAt, m.closedAt, r.life.reopenedAt)"
                    + " from Match m join m.taker.initiative i join m.request r join r.person a"
                    + " left join m.proposedBy p where i.id in :initiatives",
                MatchFact.class)
            .setParameter("initiatives", initiatives)
            .getResultList();
  }

  /**
   * Keys of those that go on while their initiative does not, or while who said yes is none of its
   * people any more.
   */
  List<Long> forsaken() {
    return forsaken("1 = 1").getResultList();
  }

  /** Whether this one goes on while its initiative does not. */
  boolean forsaken(Match match) {
    return !forsaken("m.id = :match").setParameter("match", match.id()).getResultList().isEmpty();
  }

  private TypedQuery<Long> forsaken(String where) {
    return entityManager
        .createQuery(
            "select m.id from Match m join m.taker.initiative i join i.review v"
                + " left join m.taker.organiser p left join i.team t left join p.team pt"
                + " where m.status in :goingOn and (i.status in :stopped or v.status in :hidden"
                + " or (p.id is not null and (pt.id is null or t.id is null or pt.id <> t.id)"
                + " and not exists (select o from Organiser o"
                + " where o.initiative = i and o.person = p)))"
                + " and "
                + where
                + " order by m.id",
            Long.class)
        .setParameter("goingOn", GOING_ON)
        .setParameter("stopped", STOPPED)
        .setParameter("hidden", HIDDEN);
  }
}
