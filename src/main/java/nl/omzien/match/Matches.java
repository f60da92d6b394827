package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.omzien.request.HelpRequest;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;

/** All matches; each side sees its own, the team those of its districts. */
@Dependent
public class Matches {

  private final EntityManager entityManager;

  @Inject
  public Matches(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Match add(Match match) {
    entityManager.persist(match);
    entityManager.flush();
    return match;
  }

  /** Of one request, newest first; the caller may see that request. */
  public List<Match> of(HelpRequest request) {
    return entityManager
        .createQuery(
            "select m from Match m where m.request.id = :request order by m.id desc", Match.class)
        .setParameter("request", request.id())
        .getResultList();
  }

  /** Of this request and this helper, since the request was opened last. */
  Optional<Match> of(HelpRequest request, Taker taker) {
    return of(request).stream()
        .filter(match -> !match.helpedBefore())
        .filter(match -> match.taker().same(taker))
        .findFirst();
  }

  /** Whether this helper was proposed or offered for it, however that went. */
  public boolean proposedBefore(HelpRequest request, Taker taker) {
    return of(request).stream().anyMatch(match -> match.taker().same(taker));
  }

  /** What the visitor offered or was asked for, newest first. */
  public List<Match> asVolunteer(Visitor visitor) {
    return entityManager
        .createQuery(
            "select m from Match m where m.taker.volunteer.person.id = :person order by m.id desc",
            Match.class)
        .setParameter("person", visitor.id())
        .getResultList();
  }

  /**
   * A match in which the visitor is the given side.
   *
   * @throws nl.omzien.security.SignInNeeded when nobody is signed in
   */
  Optional<Match> mine(Visitor visitor, String reference, Side side) {
    String person = side == Side.RESIDENT ? "m.request.person.id" : "m.taker.volunteer.person.id";
    return entityManager
        .createQuery(
            "select m from Match m where m.reference = :reference and " + person + " = :person",
            Match.class)
        .setParameter("reference", reference)
        .setParameter("person", visitor.id())
        .getResultStream()
        .findFirst();
  }

  /** Reads a match anew, after a lock was waited for. */
  void refresh(Match match) {
    entityManager.flush();
    entityManager.refresh(match);
  }

  /** How many are helping or have helped with a request, since it was opened last. */
  long connectedTo(HelpRequest request) {
    return of(request).stream()
        .filter(
            match -> match.status() == MatchStatus.CONNECTED || match.status() == MatchStatus.DONE)
        .filter(match -> !match.helpedBefore())
        .count();
  }

  /** Connected since before then, or well before the other moment, and never asked how it goes. */
  List<Match> silent(Instant connectedBefore, Instant heardBefore) {
    return entityManager
        .createQuery(
            "select m from Match m where m.status = :connected and m.contact.nudgedAt is null"
                + " and m.connectedAt <= :connectedBefore"
                + " and (m.contact.heardAt is null or m.contact.heardAt <= :heardBefore)"
                + " order by m.request.id, m.id",
            Match.class)
        .setParameter("connected", MatchStatus.CONNECTED)
        .setParameter("connectedBefore", connectedBefore)
        .setParameter("heardBefore", heardBefore)
        .getResultList();
  }

  /** Connected, asked how it goes before then, and silent. */
  List<Match> silentSinceNudge(Instant nudgedBefore) {
    return entityManager
        .createQuery(
            "select m from Match m where m.status = :connected"
                + " and m.contact.nudgedAt <= :nudgedBefore order by m.request.id, m.id",
            Match.class)
        .setParameter("connected", MatchStatus.CONNECTED)
        .setParameter("nudgedBefore", nudgedBefore)
        .getResultList();
  }

  /** The match that a link in the question how it goes belongs to. */
  Optional<Match> ofNudge(String hash) {
    return entityManager
        .createQuery(
            "select m from Match m where m.contact.residentHash = :hash"
                + " or m.contact.volunteerHash = :hash",
            Match.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Those in which this volunteer helps now. */
  List<Match> connectedWith(Volunteer volunteer) {
    return entityManager
        .createQuery(
            "select m from Match m where m.taker.volunteer.id = :volunteer and m.status = :connected"
                + " order by m.id",
            Match.class)
        .setParameter("volunteer", volunteer.id())
        .setParameter("connected", MatchStatus.CONNECTED)
        .getResultList();
  }

  /**
   * Whether nobody else was helped by its volunteer, or is now, and was content; no match of an
   * initiative, whose people know each other.
   */
  boolean first(Match match) {
    return match.taker().volunteer().filter(volunteer -> first(match, volunteer)).isPresent();
  }

  private boolean first(Match match, Volunteer volunteer) {
    return entityManager
        .createQuery(
            "select m.id from Match m where m.taker.volunteer.id = :volunteer and m.id <> :this"
                + " and (m.status = :connected or (m.status = :done"
                + " and (m.residentAnswer is null or m.residentAnswer <> 'needs-team')))",
            Long.class)
        .setParameter("volunteer", volunteer.id())
        .setParameter("this", match.id())
        .setParameter("connected", MatchStatus.CONNECTED)
        .setParameter("done", MatchStatus.DONE)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many of a volunteer's matches are waiting for her or going on. */
  long busyWith(Volunteer volunteer) {
    return entityManager
        .createQuery(
            "select count(m) from Match m where m.taker.volunteer.id = :volunteer and m.status = :status",
            Long.class)
        .setParameter("volunteer", volunteer.id())
        .setParameter("status", MatchStatus.CONNECTED)
        .getSingleResult();
  }

  /** The keys of those who were proposed or offered for this request, however it went. */
  List<Long> volunteersOf(long request) {
    return entityManager
        .createQuery(
            "select m.taker.volunteer.id from Match m where m.request.id = :request", Long.class)
        .setParameter("request", request)
        .getResultList();
  }

  /** What all matches say of their volunteers. */
  List<MatchFact> facts() {
    return facts("1 = 1").getResultList();
  }

  /** What the matches of these volunteers say of them. */
  List<MatchFact> facts(Collection<Long> volunteers) {
    return volunteers.isEmpty()
        ? List.of()
        : facts("v.id in :volunteers").setParameter("volunteers", volunteers).getResultList();
  }

  private TypedQuery<MatchFact> facts(String where) {
    return entityManager.createQuery(
        "select new nl.omzien.match.MatchFact(v.id, r.id, a.id, m.status, p.id, m.madeAt,"
            + " m.volunteerYesAt, m.closedAt, r.life.reopenedAt)"
            + " from Match m join m.taker.volunteer v join m.request r join r.person a"
            + " left join m.proposedBy p where "
            + where,
        MatchFact.class);
  }
}
