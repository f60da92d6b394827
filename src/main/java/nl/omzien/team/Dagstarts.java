package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.Fetch;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.security.Visitor;
import nl.omzien.web.SpokenTime;

/**
 * The dagstarts of the teams. A visitor finds that of her own team today, and what is asked there
 * only when she was ticked as present.
 */
@Dependent
class Dagstarts {

  /** A node that did not finish in this time is not coming back. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(90);

  /** Nobody works any more in a plan that is older than this many days. */
  private static final int KEPT_DAYS = 30;

  private static final long NO_TEAM = -1;

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  Dagstarts(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** That of the visitor's team today; empty when nobody began it. */
  Optional<Dagstart> today(Visitor visitor) {
    return entityManager
        .createQuery(
            "select d from Dagstart d where d.team.id = :team and d.day = :day", Dagstart.class)
        .setParameter("team", visitor.staff() ? visitor.teamId().orElse(NO_TEAM) : NO_TEAM)
        .setParameter("day", day())
        .getResultStream()
        .findFirst();
  }

  /** That of this team today, held until the end of the transaction; begun when there was none. */
  Dagstart begin(Team team) {
    Instant now = clock.instant();
    entityManager
        .createNativeQuery(
            "insert into dagstart (team_id, held_on, state, state_since) values (?1, ?2, ?3, ?4)"
                + " on conflict do nothing")
        .setParameter(1, team.id())
        .setParameter(2, day())
        .setParameter(3, PlanState.WANTED.name())
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return entityManager
        .createQuery(
            "select d from Dagstart d where d.team.id = :team and d.day = :day", Dagstart.class)
        .setParameter("team", team.id())
        .setParameter("day", day())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  /** One of them, to read. */
  Dagstart find(Long id) {
    return entityManager.find(Dagstart.class, id);
  }

  /** Holds one, always before any of its lines: background work, and whoever is there. */
  Dagstart hold(Long id) {
    Dagstart dagstart = entityManager.find(Dagstart.class, id, LockModeType.PESSIMISTIC_WRITE);
    entityManager.refresh(dagstart);
    return dagstart;
  }

  /** Who is there, in the order in which they came. */
  List<DagstartMember> members(Dagstart dagstart) {
    return entityManager
        .createQuery(
            "select m from DagstartMember m join fetch m.person"
                + " where m.dagstart.id = :dagstart order by m.id",
            DagstartMember.class)
        .setParameter("dagstart", dagstart.id())
        .getResultList();
  }

  /** Somebody is there. */
  void add(Dagstart dagstart, Person person) {
    entityManager.persist(new DagstartMember(dagstart, person, clock.instant()));
  }

  /** Somebody left. */
  void remove(DagstartMember member) {
    entityManager.remove(member);
  }

  /** Everybody of a team. */
  List<Person> people(Team team) {
    return entityManager
        .createQuery(
            "select p from Person p where p.team.id = :team order by p.firstName, p.id",
            Person.class)
        .setParameter("team", team.id())
        .getResultList();
  }

  /** What nobody decided yet and is still open, the longest waiting first. */
  List<DagstartLine> open(Dagstart dagstart) {
    return fetched(
            "select l from DagstartLine l where l.dagstart.id = :dagstart and l.step is null"
                + " and l.request.life.status = :open"
                + " order by l.request.life.askedAt, l.request.id, l.place")
        .setParameter("dagstart", dagstart.id())
        .setParameter("open", HelpRequestStatus.OPEN)
        .getResultList();
  }

  /** What was decided, the newest first. */
  List<DagstartLine> decided(Dagstart dagstart) {
    return fetched(
            "select l from DagstartLine l where l.dagstart.id = :dagstart and l.step is not null"
                + " order by l.decidedAt desc, l.id")
        .setParameter("dagstart", dagstart.id())
        .getResultList();
  }

  /** How many lines this request has in a dagstart. */
  long lines(Dagstart dagstart, HelpRequest request) {
    return entityManager
        .createQuery(
            "select count(l) from DagstartLine l"
                + " where l.dagstart.id = :dagstart and l.request.id = :request",
            Long.class)
        .setParameter("dagstart", dagstart.id())
        .setParameter("request", request.id())
        .getSingleResult();
  }

  /** Keeps a new line. */
  void add(DagstartLine line) {
    entityManager.persist(line);
  }

  /** A line of today's dagstart, for whoever is there. */
  Optional<DagstartLine> line(Visitor visitor, String reference) {
    return line(visitor, reference, LockModeType.NONE);
  }

  /** The same, held so that one decides at a time. */
  Optional<DagstartLine> hold(Visitor visitor, String reference) {
    return today(visitor)
        .map(today -> hold(today.id()))
        .flatMap(today -> line(visitor, reference, LockModeType.PESSIMISTIC_WRITE));
  }

  private Optional<DagstartLine> line(Visitor visitor, String reference, LockModeType lock) {
    return entityManager
        .createQuery(
            "select l from DagstartLine l where l.reference = :reference"
                + " and l.dagstart.team.id = :team and l.dagstart.day = :day"
                + " and l.request.asked.neighbourhood.district.code in :districts"
                + " and exists (select m from DagstartMember m"
                + " where m.dagstart = l.dagstart and m.person.id = :person)",
            DagstartLine.class)
        .setParameter("reference", reference)
        .setParameter("team", visitor.staff() ? visitor.teamId().orElse(NO_TEAM) : NO_TEAM)
        .setParameter("day", day())
        .setParameter("districts", districts(visitor))
        .setParameter("person", visitor.id())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  private static Collection<String> districts(Visitor visitor) {
    return visitor.districts().isEmpty() ? List.of("-") : visitor.districts();
  }

  /**
   * One whose plan is wanted, or whose node gave up, held until the end of the transaction; other
   * nodes pass it by.
   */
  Optional<Dagstart> toMake() {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from dagstart where state = 'WANTED'"
                    + " or (state = 'BEING_MADE' and state_since < ?1)"
                    + " order by state_since limit 1 for update skip locked")
            .setParameter(1, clock.instant().minus(GIVEN_UP).atOffset(ZoneOffset.UTC))
            .getResultList();
    return ids.stream()
        .findFirst()
        .map(id -> entityManager.find(Dagstart.class, ((Number) id).longValue()));
  }

  /** Throws away the mornings of long ago; within the caller's transaction. */
  void forgetOld() {
    String old = "(select id from dagstart where held_on < ?1)";
    for (String delete :
        List.of(
            "delete from dagstart_line where dagstart_id in " + old,
            "delete from dagstart_member where dagstart_id in " + old,
            "delete from dagstart where held_on < ?1")) {
      entityManager
          .createNativeQuery(delete)
          .setParameter(1, day().minusDays(KEPT_DAYS))
          .executeUpdate();
    }
  }

  private LocalDate day() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }

  private TypedQuery<DagstartLine> fetched(String jpql) {
    return Fetch.along(
        entityManager.createQuery(jpql, DagstartLine.class),
        "l.request.person",
        "l.request.review",
        "l.request.asked.neighbourhood.district.team");
  }
}
