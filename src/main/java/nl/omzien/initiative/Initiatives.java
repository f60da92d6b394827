package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.platform.Fetch;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/**
 * All initiatives. Those that the team has read and that take place, everybody may see, without an
 * account (DOMAIN.md row 14); nothing else is found but by whose it is, and by the team.
 */
@Dependent
public class Initiatives {

  static final String SEEN = "i.status = :running and i.review.status = :visible";
  private static final String SOME = "select i from Initiative i where ";

  /** Those of the visitor: one of the organisers, or a member of the team that keeps it. */
  private static final String HERS =
      "(exists (select o from Organiser o where o.initiative = i and o.person.id = :person)"
          + " or t.id = :team)";

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public Initiatives(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Keeps a new initiative. */
  public Initiative add(Initiative initiative) {
    entityManager.persist(initiative);
    entityManager.flush();
    return initiative;
  }

  /**
   * What an earlier post of the same form began. Until the end of the transaction any other post of
   * that form waits here, so that two at once do not both find nothing.
   */
  public Optional<Initiative> ofForm(String formNumber) {
    SameForm.hold(entityManager, formNumber);
    return entityManager
        .createQuery("select i from Initiative i where i.source = :number", Initiative.class)
        .setParameter("number", formNumber)
        .getResultStream()
        .findFirst();
  }

  /** All that others see. */
  public List<Initiative> all() {
    return seen(SOME + SEEN + " order by i.id").getResultList();
  }

  /** Those at a building in this district. */
  public List<Initiative> inDistrict(String districtCode) {
    return somewhere("i.location.neighbourhood.district.code = :code", districtCode);
  }

  /** Those for people of this district: at a building there, or for all of the municipality. */
  public List<Initiative> reaching(String districtCode) {
    return seen(SOME
            + SEEN
            + " and (i.location.neighbourhood.district.code = :code or i.scope in :everywhere)"
            + " order by i.id")
        .setParameter("code", districtCode)
        .setParameter("everywhere", Stream.of(Scope.values()).filter(Scope::everywhere).toList())
        .getResultList();
  }

  /** Those at a building in this neighbourhood. */
  public List<Initiative> inNeighbourhood(String neighbourhoodCode) {
    return somewhere("i.location.neighbourhood.code = :code", neighbourhoodCode);
  }

  /** Those at this building. */
  public List<Initiative> at(String locationCode) {
    return somewhere("i.location.code = :code", locationCode);
  }

  private List<Initiative> somewhere(String where, String code) {
    return seen(SOME + SEEN + " and " + where + " order by i.id")
        .setParameter("code", code)
        .getResultList();
  }

  private TypedQuery<Initiative> seen(String query) {
    return fetched(query)
        .setParameter("running", InitiativeStatus.RUNNING)
        .setParameter("visible", ReviewStatus.VISIBLE);
  }

  /** With where it is, who keeps it, and what the team found. */
  private TypedQuery<Initiative> fetched(String query) {
    return Fetch.along(
        entityManager.createQuery(query, Initiative.class),
        "i.location.neighbourhood.district.team",
        "i.person",
        "i.review",
        "i.team");
  }

  /** The one with this reference, when others see it. */
  public Optional<Initiative> find(String reference) {
    return seen(SOME + "i.reference = :reference and " + SEEN)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The one with this reference that others saw until it rested or ended. */
  public Optional<Initiative> over(String reference) {
    return fetched(
            SOME
                + "i.reference = :reference and i.status <> :running"
                + " and i.review.status = :visible")
        .setParameter("running", InitiativeStatus.RUNNING)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The one with this key, when others see it. */
  public Optional<Initiative> find(long id) {
    return among(List.of(id)).stream().findFirst();
  }

  /** Those with these keys that others see. */
  public List<Initiative> among(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : seen(SOME + "i.id in :ids and " + SEEN).setParameter("ids", ids).getResultList();
  }

  /** How many others see. */
  public long count() {
    return entityManager
        .createQuery("select count(i) from Initiative i where " + SEEN, Long.class)
        .setParameter("running", InitiativeStatus.RUNNING)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .getSingleResult();
  }

  /** The visitor's own, those that ended last. */
  public List<Initiative> mine(Visitor visitor) {
    return hers("select i from Initiative i left join i.team t where " + HERS, visitor)
        .getResultStream()
        .sorted(Comparator.comparing(Initiative::status).thenComparing(Initiative::id))
        .toList();
  }

  /** One of the visitor's own. */
  public Optional<Initiative> mine(Visitor visitor, String reference) {
    return hers(
            "select i from Initiative i left join i.team t where i.reference = :reference and "
                + HERS,
            visitor)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The same, held until the end of the transaction: whoever changes it, one at a time. */
  public Optional<Initiative> holdMine(Visitor visitor, String reference) {
    return mine(visitor, reference)
        .map(
            mine -> {
              entityManager.refresh(mine, LockModeType.PESSIMISTIC_WRITE);
              return mine;
            })
        .flatMap(held -> mine(visitor, reference));
  }

  private TypedQuery<Initiative> hers(String query, Visitor visitor) {
    return entityManager
        .createQuery(query, Initiative.class)
        .setParameter("person", visitor.personId().orElse(-1L))
        .setParameter("team", visitor.staff() ? visitor.teamId().orElse(-1L) : -1L);
  }

  /** One of them, held until the end of the transaction; the caller may change it. */
  public Optional<Initiative> hold(Long id) {
    return Optional.ofNullable(
        entityManager.find(Initiative.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One at a place in the districts of this member, whatever its state. */
  public Optional<Initiative> forTeam(Visitor visitor, String reference) {
    return ofTeam(visitor, "i.reference = :what", reference).stream().findFirst();
  }

  /** All at a place in the districts of this member that have not ended, by name. */
  public List<Initiative> forTeam(Visitor visitor) {
    return ofTeam(visitor, "i.status <> :what", InitiativeStatus.ENDED);
  }

  private List<Initiative> ofTeam(Visitor visitor, String which, Object what) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? fetched(
                SOME
                    + "i.location.neighbourhood.district.code in :districts"
                    + " and i.review.id not in :aside and "
                    + which
                    + " order by i.story.name, i.id")
            .setParameter("districts", visitor.districts())
            .setParameter("aside", new Recusals(entityManager).of(visitor))
            .setParameter("what", what)
            .getResultList()
        : List.of();
  }

  /** What takes place today and is not over yet, by time; what nobody confirmed comes last. */
  public List<Dated> today() {
    Instant now = clock.instant();
    return Dated.of(all(), now, 1)
        .filter(dated -> dated.occurrence().end().toInstant().isAfter(now))
        .toList();
  }

  /** What takes place in the days from today on, in order of time. */
  public List<Dated> upcoming(int days) {
    return upcoming(all(), days);
  }

  /** The dates of some of them in the days from today on, in order of time. */
  public List<Dated> upcoming(List<Initiative> some, int days) {
    return Dated.of(some, clock.instant(), days).toList();
  }
}
