package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.Person;
import nl.omzien.place.Slug;
import nl.omzien.platform.Fetch;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/**
 * All organisations. What is listed, everybody may see, without an account; what was taken off,
 * only the teams, who keep up all of it together: people are referred across districts.
 */
@Dependent
public class Organisations {

  private static final String SOME = "select o from Organisation o where ";
  private static final String LISTED = "o.status = :listed";

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public Organisations(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** All that are listed, by name. */
  public List<Organisation> listed() {
    return some(SOME + LISTED + " order by o.doing.name, o.id").getResultList();
  }

  /** The listed one at this address. */
  Optional<Organisation> called(String slug) {
    return some(SOME + LISTED + " and o.slug = :slug")
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Of those with these keys the listed ones, in no order. */
  public List<Organisation> among(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : some(SOME + LISTED + " and o.id in :ids").setParameter("ids", ids).getResultList();
  }

  /** How many are listed. */
  public long count() {
    return entityManager
        .createQuery("select count(o) from Organisation o where o.status = :listed", Long.class)
        .setParameter("listed", OrganisationStatus.LISTED)
        .getSingleResult();
  }

  /** All of them, also what was taken off, by name; for the teams. */
  List<Organisation> kept(Visitor visitor) {
    visitor.requireStaff();
    return fetched("select o from Organisation o order by o.doing.name, o.id").getResultList();
  }

  /** All of them, to compare with a file. */
  List<Organisation> all() {
    return fetched("select o from Organisation o order by o.id").getResultList();
  }

  /** One of them, for the teams, held so that one acts at a time. */
  Optional<Organisation> hold(Visitor visitor, String reference) {
    visitor.requireStaff();
    return entityManager
        .createQuery(SOME + "o.reference = :reference", Organisation.class)
        .setParameter("reference", reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** One of them, for the teams. */
  Optional<Organisation> find(Visitor visitor, String reference) {
    visitor.requireStaff();
    return fetched(SOME + "o.reference = :reference")
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** A listed one, for a member who refers somebody, held. */
  public Optional<Organisation> holdListed(Visitor visitor, String reference) {
    return hold(visitor, reference).filter(Organisation::listed);
  }

  /** Keeps others from adding or reading in until the end of the transaction. */
  void holdAll() {
    SameForm.hold(entityManager, "organisations");
  }

  /** The one with this code, listed or not. */
  Optional<Organisation> coded(String code) {
    return fetched(SOME + "o.code = :code")
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** All addresses that were ever given. */
  Set<String> slugs() {
    return new HashSet<>(
        entityManager
            .createQuery("select o.slug from Organisation o", String.class)
            .getResultList());
  }

  /**
   * Writes down a new one; its address is its name, with a number when that was given before.
   *
   * @param given addresses that were given; the new one is added
   */
  Organisation add(String code, Entry entry, Optional<Person> member, Set<String> given) {
    String name = Slug.of(entry.doing().name());
    String slug = name.isEmpty() ? "organisatie" : name;
    for (int number = 2; !given.add(slug); number++) {
      slug = name + "-" + number;
    }
    Organisation organisation = new Organisation(code, slug, entry, member, clock.instant());
    entityManager.persist(organisation);
    return organisation;
  }

  private TypedQuery<Organisation> some(String query) {
    return fetched(query).setParameter("listed", OrganisationStatus.LISTED);
  }

  /** With where it is and who keeps it. */
  private TypedQuery<Organisation> fetched(String query) {
    return Fetch.along(
        entityManager.createQuery(query, Organisation.class),
        "o.team",
        "o.checkedBy.team",
        "o.reaching.neighbourhood.district.team",
        "o.reaching.location.neighbourhood.district.team");
  }
}
