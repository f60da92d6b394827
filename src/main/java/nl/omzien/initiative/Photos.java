package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.platform.Fetch;
import nl.omzien.security.Visitor;

/**
 * All photos of initiatives. Others see what the team has looked at, of what they see; nothing else
 * is found but by whose it is, and by the team. The pictures are in {@link PhotoFiles}.
 */
@Dependent
public class Photos {

  private static final String SOME = "select p from Photo p where ";
  private static final String IN_ORDER = " order by p.chosenAt desc nulls last, p.id";

  private static final String SEEN =
      "(p.review.status = :visible and i.status = :running and i.review.status = :visible)";
  private static final String HERS =
      "(exists (select o from Organiser o where o.initiative = i and o.person.id = :person)"
          + " or t.id = :team)";
  private static final String OF_TEAM =
      "(i.location.neighbourhood.district.code in :districts"
          + " and p.review.id not in :aside and i.review.id not in :aside)";

  private final EntityManager entityManager;

  @Inject
  public Photos(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(Photo photo) {
    entityManager.persist(photo);
    entityManager.flush();
  }

  /** What an earlier post of the same form brought; the caller holds the initiative. */
  Optional<Photo> ofForm(String number) {
    return entityManager
        .createQuery(SOME + "p.formNumber = :number", Photo.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** All of one initiative, the one that was chosen first; the caller may see that. */
  public List<Photo> of(Initiative initiative) {
    return fetched(SOME + "p.initiative = :initiative" + IN_ORDER)
        .setParameter("initiative", initiative)
        .getResultList();
  }

  /** Those of one initiative that others see, when they see that. */
  public List<Photo> seen(Initiative initiative) {
    return initiative.seen()
        ? fetched(SOME + "p.initiative = :initiative and p.review.status = :visible" + IN_ORDER)
            .setParameter("initiative", initiative)
            .setParameter("visible", ReviewStatus.VISIBLE)
            .getResultList()
        : List.of();
  }

  private TypedQuery<Photo> fetched(String query) {
    return Fetch.along(entityManager.createQuery(query, Photo.class), "p.review", "p.person");
  }

  /** The key of one that this visitor may look at: everybody, its organisers, or the team. */
  Optional<Long> key(Visitor visitor, String initiative, String photo) {
    return entityManager
        .createQuery(
            "select p.id from Photo p join p.initiative i left join i.team t"
                + " where p.reference = :photo and i.reference = :initiative and ("
                + SEEN
                + " or "
                + HERS
                + " or "
                + OF_TEAM
                + ")",
            Long.class)
        .setParameter("photo", photo)
        .setParameter("initiative", initiative)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .setParameter("running", InitiativeStatus.RUNNING)
        .setParameter("person", visitor.personId().orElse(-1L))
        .setParameter("team", visitor.staff() ? visitor.teamId().orElse(-1L) : -1L)
        .setParameter("districts", districts(visitor))
        .setParameter("aside", new Recusals(entityManager).of(visitor))
        .getResultStream()
        .findFirst();
  }

  /** One of an initiative of the visitor's own. */
  Optional<Photo> mine(Visitor visitor, String photo) {
    return entityManager
        .createQuery(
            "select p from Photo p join p.initiative i left join i.team t"
                + " where p.reference = :photo and "
                + HERS,
            Photo.class)
        .setParameter("photo", photo)
        .setParameter("person", visitor.personId().orElse(-1L))
        .setParameter("team", visitor.staff() ? visitor.teamId().orElse(-1L) : -1L)
        .getResultStream()
        .findFirst();
  }

  /** One of an initiative in the districts of this member, whatever its state. */
  public Optional<Photo> forTeam(Visitor visitor, String photo) {
    return entityManager
        .createQuery(
            "select p from Photo p join p.initiative i where p.reference = :photo and " + OF_TEAM,
            Photo.class)
        .setParameter("photo", photo)
        .setParameter("districts", districts(visitor))
        .setParameter("aside", new Recusals(entityManager).of(visitor))
        .getResultStream()
        .findFirst();
  }

  /** All of one initiative that this member may look at; the caller found that for her. */
  public List<Photo> forTeam(Visitor visitor, Initiative initiative) {
    Set<Long> aside = new Recusals(entityManager).of(visitor);
    return of(initiative).stream().filter(photo -> !aside.contains(photo.review().id())).toList();
  }

  /** Never empty, so that it fits in {@code in}. */
  private static Set<String> districts(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty() ? visitor.districts() : Set.of("");
  }

  /** Holds its review until the end of the transaction, so that nobody decides meanwhile. */
  void hold(Photo photo) {
    entityManager.refresh(photo.review(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** It is gone, with every byte of it. */
  void remove(Photo photo) {
    hold(photo);
    photo.review().close();
    entityManager.remove(photo);
    entityManager.flush();
  }

  /** What is left of initiatives that ended, and what nobody may see since before then. */
  List<Photo> over(Instant hiddenBefore) {
    return entityManager
        .createQuery(
            SOME
                + "p.initiative.status = :ended or (p.review.waiting = false"
                + " and p.review.status not in :still and p.review.ruling.at < :before)",
            Photo.class)
        .setParameter("ended", InitiativeStatus.ENDED)
        .setParameter("still", Set.of(ReviewStatus.VISIBLE, ReviewStatus.UNDER_APPEAL))
        .setParameter("before", hiddenBefore)
        .getResultList();
  }
}
