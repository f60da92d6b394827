package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/** The files that coordinators brought; each sees her own. */
@Dependent
class DivisionFiles {

  /** A node that said nothing for this long is not coming back. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(60);

  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager entityManager;
  private final FileParts parts;
  private final Clock clock;

  @Inject
  DivisionFiles(EntityManager entityManager, FileParts parts, Clock clock) {
    this.entityManager = entityManager;
    this.parts = parts;
    this.clock = clock;
  }

  /** Keeps one until it is read. */
  DivisionFile add(Person person, int year, String municipality, InputStream content)
      throws IOException, UnreadableDivision {
    DivisionFile file = new DivisionFile(person, year, municipality, clock.instant());
    entityManager.persist(file);
    entityManager.flush();
    try {
      file.came(parts.keep(file.id(), content));
      return file;
    } catch (UnreadableDivision wrong) {
      entityManager.remove(file);
      throw wrong;
    }
  }

  /** The newest that she can still go on with. */
  Optional<DivisionFile> underWay(Visitor visitor) {
    return entityManager
        .createQuery(
            "select f from DivisionFile f where f.person.id = :person and f.status in :going"
                + " order by f.placedAt desc",
            DivisionFile.class)
        .setParameter("person", visitor.requireCoordinator().id())
        .setParameter(
            "going",
            List.of(
                DivisionFileStatus.BROUGHT, DivisionFileStatus.BEING_READ, DivisionFileStatus.READ))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<DivisionFile> find(Visitor visitor, String reference) {
    return hers(visitor, reference).getResultStream().findFirst();
  }

  /**
   * Hers, held after all others that change places: two presses, or two coordinators, take turns.
   */
  Optional<DivisionFile> holdToCarryOut(Visitor visitor, String reference) {
    SameForm.hold(entityManager, "division");
    return hers(visitor, reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<DivisionFile> hers(Visitor visitor, String reference) {
    return entityManager
        .createQuery(
            "select f from DivisionFile f where f.reference = :reference and f.person.id = :person",
            DivisionFile.class)
        .setParameter("reference", reference)
        .setParameter("person", visitor.requireCoordinator().id());
  }

  /** The one that waits longest, or that another node left lying; held. */
  Optional<DivisionFile> toRead() {
    Instant now = clock.instant();
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from division_file where status = 'BROUGHT'"
                    + " or (status = 'BEING_READ' and state_since < ?1)"
                    + " order by state_since limit 1 for update skip locked")
            .setParameter(1, now.minus(GIVEN_UP).atOffset(ZoneOffset.UTC))
            .getResultList();
    return ids.stream().map(id -> hold(((Number) id).longValue())).findFirst();
  }

  /** One of them, for the node that reads it. */
  DivisionFile hold(Long id) {
    DivisionFile file = entityManager.find(DivisionFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    entityManager.refresh(file);
    return file;
  }

  void forgetOld() {
    entityManager
        .createQuery("delete from DivisionFile f where f.placedAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
