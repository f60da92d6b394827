package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;

/** The files that members brought; each sees her own. */
@Dependent
class Uploads {

  private static final Duration KEPT = Duration.ofDays(1);

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  Uploads(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Keeps it, once it is sure that it can be read. */
  Upload add(String content, Person person) throws UnreadableFile {
    Upload upload = new Upload(content, person, clock.instant());
    upload.rows();
    entityManager.persist(upload);
    return upload;
  }

  Optional<Upload> find(Visitor visitor, String reference) {
    return hers(visitor, reference).getResultStream().findFirst();
  }

  /** Held, so that a double click reads it in once. */
  Optional<Upload> hold(Visitor visitor, String reference) {
    return hers(visitor, reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Upload> hers(Visitor visitor, String reference) {
    return entityManager
        .createQuery(
            "select u from Upload u where u.reference = :reference and u.person.id = :person",
            Upload.class)
        .setParameter("reference", reference)
        .setParameter("person", visitor.requireStaff().id());
  }

  void drop(Upload upload) {
    entityManager.remove(upload);
  }

  void forgetOld() {
    entityManager
        .createQuery("delete from Upload u where u.placedAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
