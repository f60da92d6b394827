package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.Reference;
import nl.omzien.security.Visitor;

/** All searches that were kept; each person sees her own and nobody else does, the team neither. */
@Dependent
public class SavedSearches {

  private final EntityManager entityManager;

  @Inject
  public SavedSearches(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  SavedSearch add(SavedSearch search) {
    entityManager.persist(search);
    entityManager.flush();
    return search;
  }

  /** The visitor's own, the newest first. */
  public List<SavedSearch> mine(Visitor visitor) {
    return entityManager
        .createQuery(
            "select s from SavedSearch s where s.person.id = :person order by s.id desc",
            SavedSearch.class)
        .setParameter("person", visitor.id())
        .getResultList();
  }

  /** One of the visitor's own, held until the end of the transaction. */
  Optional<SavedSearch> mine(Visitor visitor, String reference) {
    if (!Reference.plausible(reference)) {
      return Optional.empty();
    }
    return entityManager
        .createQuery(
            "select s from SavedSearch s where s.person.id = :person and s.reference = :reference",
            SavedSearch.class)
        .setParameter("person", visitor.id())
        .setParameter("reference", reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Nothing of it is left, nor of what it found. Twice is once. */
  void remove(String reference) {
    entityManager
        .createQuery("delete from SavedSearch s where s.reference = :reference")
        .setParameter("reference", reference)
        .executeUpdate();
  }

  /** Whether there is one. */
  boolean has(String reference) {
    return !entityManager
        .createQuery("select s.id from SavedSearch s where s.reference = :reference", Long.class)
        .setParameter("reference", reference)
        .getResultList()
        .isEmpty();
  }

  /**
   * Keys of those that somebody should look at now.
   *
   * @param atOnce whether also those that ask for mail at once, and have begun
   */
  List<Long> due(Instant now, boolean atOnce) {
    return entityManager
        .createQuery(
            "select s.id from SavedSearch s where s.begunAt is null"
                + " or (s.nextAt <= :now and (:atOnce = true or s.rhythm <> :often)) order by s.id",
            Long.class)
        .setParameter("now", now)
        .setParameter("atOnce", atOnce)
        .setParameter("often", MailRhythm.AT_ONCE)
        .getResultList();
  }

  /** Keys of those whose last day is over. */
  List<Long> over(LocalDate today) {
    return entityManager
        .createQuery("select s.id from SavedSearch s where s.endsOn < :today", Long.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** The one with this key, held; empty when it is gone or another node is busy with it. */
  Optional<SavedSearch> take(Long id) {
    boolean free =
        !entityManager
            .createNativeQuery("select id from saved_search where id = ?1 for update skip locked")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    Optional<SavedSearch> taken =
        Optional.ofNullable(free ? entityManager.find(SavedSearch.class, id) : null);
    taken.ifPresent(entityManager::refresh);
    return taken;
  }

  /** Ids of all that this search found before, told or there already when it began. */
  Set<String> noted(SavedSearch search) {
    List<?> ids =
        entityManager
            .createNativeQuery("select subject from saved_search_hit where saved_search_id = ?1")
            .setParameter(1, search.id())
            .getResultList();
    Set<String> noted = new HashSet<>();
    ids.forEach(id -> noted.add((String) id));
    return noted;
  }

  /** From now on these are not new any more. The database refuses to note one of them twice. */
  void note(SavedSearch search, Collection<String> ids, Instant now) {
    if (!ids.isEmpty()) {
      entityManager
          .createNativeQuery(
              "insert into saved_search_hit (saved_search_id, subject, noted_at)"
                  + " select ?1, id, ?2 from unnest(string_to_array(?3, ' ')) id")
          .setParameter(1, search.id())
          .setParameter(2, now.atOffset(ZoneOffset.UTC))
          .setParameter(3, String.join(" ", ids))
          .executeUpdate();
    }
  }
}
