package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Recusals;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;

/** What members must look at, each in the districts that she serves. */
@Dependent
public class Attentions {

  private static final Set<MatchStatus> GOING_ON =
      EnumSet.of(MatchStatus.WAITING, MatchStatus.CONNECTED);

  private final EntityManager entityManager;
  private final History history;
  private final Clock clock;

  @Inject
  public Attentions(EntityManager entityManager, History history, Clock clock) {
    this.entityManager = entityManager;
    this.history = history;
    this.clock = clock;
  }

  /** Puts it on the list, unless it stands there. */
  void add(Match match, Attention.Kind kind) {
    if (!waits(match, kind)) {
      entityManager.persist(new Attention(match, kind, clock.instant()));
    }
  }

  /** Whether a member was asked to look at this and did not yet. */
  boolean waits(Match match, Attention.Kind kind) {
    return !entityManager
        .createQuery(
            "select a.id from Attention a where a.match.id = :match and a.kind = :kind"
                + " and a.seenAt is null",
            Long.class)
        .setParameter("match", match.id())
        .setParameter("kind", kind)
        .getResultList()
        .isEmpty();
  }

  /** Puts all that goes on between this person and others on the list. */
  public void addAll(Person person, Attention.Kind kind) {
    goingOn(person).forEach(match -> add(match, kind));
  }

  private List<Match> goingOn(Person person) {
    return entityManager
        .createQuery(
            "select m from Match m left join m.taker.volunteer v left join v.person p"
                + " left join m.taker.organiser o where m.status in :goingOn"
                + " and (p.id = :person or o.id = :person or m.request.person.id = :person)"
                + " order by m.id",
            Match.class)
        .setParameter("goingOn", GOING_ON)
        .setParameter("person", person.id())
        .getResultList();
  }

  /** What waits in the districts of this member, the oldest first. */
  public List<Attention> open(Visitor visitor) {
    return served(visitor)
        ? hers("a.seenAt is null and a.match.status in :which", visitor)
            .setParameter("which", GOING_ON)
            .getResultList()
        : List.of();
  }

  /** One of them, seen or not, held so that two members do not both look. */
  public Optional<Attention> hold(Visitor visitor, long id) {
    Optional<Attention> found =
        served(visitor)
            ? hers("a.id = :which", visitor).setParameter("which", id).getResultStream().findFirst()
            : Optional.empty();
    found.ifPresent(one -> entityManager.refresh(one, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  private static boolean served(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty();
  }

  private TypedQuery<Attention> hers(String where, Visitor visitor) {
    return entityManager
        .createQuery(
            "select a from Attention a where "
                + where
                + " and a.match.request.asked.neighbourhood.district.code in :districts and "
                + Recusals.not("a.match.request.review.id")
                + " order by a.madeAt, a.id",
            Attention.class)
        .setParameter("districts", visitor.districts())
        .setParameter("me", visitor.id());
  }

  /** What a volunteer's own team has mended is seen: a new certificate (VOG). */
  public void mended(Volunteer volunteer, Attention.Kind kind, Visitor visitor) {
    entityManager
        .createQuery(
            "select a from Attention a where a.seenAt is null and a.kind = :kind"
                + " and a.match.taker.volunteer.id = :volunteer",
            Attention.class)
        .setParameter("kind", kind)
        .setParameter("volunteer", volunteer.id())
        .getResultList()
        .forEach(one -> seen(one, visitor));
  }

  /** A member has looked. Twice is once. */
  public void seen(Attention attention, Visitor visitor) {
    if (attention.seenAt().isEmpty()) {
      attention.seen(visitor.id(), clock.instant());
      history.add(
          Match.KIND,
          attention.match().id(),
          visitor.id(),
          "attention-" + attention.kind().code(),
          "");
    }
  }
}
