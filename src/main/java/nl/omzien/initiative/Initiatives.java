package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.platform.Fetch;

/** All initiatives. Everybody may see them, without an account (DOMAIN.md row 14). */
@Dependent
public class Initiatives {

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
    entityManager
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, formNumber)
        .getSingleResult();
    return entityManager
        .createQuery("select i from Initiative i where i.source = :number", Initiative.class)
        .setParameter("number", formNumber)
        .getResultStream()
        .findFirst();
  }

  /** All of them. */
  public List<Initiative> all() {
    return fetched("select i from Initiative i order by i.id").getResultList();
  }

  /** Those at a building in this district. */
  public List<Initiative> inDistrict(String districtCode) {
    return somewhere("i.location.neighbourhood.district.code = :code", districtCode);
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
    return fetched("select i from Initiative i where " + where + " order by i.id")
        .setParameter("code", code)
        .getResultList();
  }

  private TypedQuery<Initiative> fetched(String jpql) {
    return Fetch.along(
        entityManager.createQuery(jpql, Initiative.class),
        "i.location.neighbourhood.district.team");
  }

  /** The one with this reference. */
  public Optional<Initiative> find(String reference) {
    return entityManager
        .createQuery("select i from Initiative i where i.reference = :reference", Initiative.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The one with this key. */
  public Optional<Initiative> find(long id) {
    return Optional.ofNullable(entityManager.find(Initiative.class, id));
  }

  /** Those with these keys. */
  public List<Initiative> among(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : fetched("select i from Initiative i where i.id in :ids")
            .setParameter("ids", ids)
            .getResultList();
  }

  /** How many there are. */
  public long count() {
    return entityManager
        .createQuery("select count(i) from Initiative i", Long.class)
        .getSingleResult();
  }

  /**
   * One date of an initiative.
   *
   * @param initiative which
   * @param occurrence when
   */
  public record Dated(Initiative initiative, Occurrence occurrence) {}

  /** What takes place today and is not over yet, in order of time. */
  public List<Dated> today() {
    Instant now = clock.instant();
    return dated(all(), now, 1)
        .filter(dated -> dated.occurrence().end().toInstant().isAfter(now))
        .toList();
  }

  /** What takes place in the days from today on, in order of time. */
  public List<Dated> upcoming(int days) {
    return upcoming(all(), days);
  }

  /** The dates of some of them in the days from today on, in order of time. */
  public List<Dated> upcoming(List<Initiative> some, int days) {
    return dated(some, clock.instant(), days).toList();
  }

  private static Stream<Dated> dated(List<Initiative> some, Instant now, int days) {
    return some.stream()
        .flatMap(
            initiative -> {
              Recurrence recurrence = initiative.recurrence();
              LocalDate today = now.atZone(recurrence.zone()).toLocalDate();
              Instant last = today.plusDays(days).atStartOfDay(recurrence.zone()).toInstant();
              return recurrence.between(now, last).stream()
                  .map(occurrence -> new Dated(initiative, occurrence));
            })
        .sorted(Comparator.comparing(dated -> dated.occurrence().start().toInstant()));
  }
}
