package nl.omzien.volunteer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.person.Person;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;
import nl.omzien.platform.Fetch;
import nl.omzien.security.Visitor;

/** All volunteers. Herself, and the team, see who she is; residents see an offer at most. */
@Dependent
public class Volunteers {

  private static final List<Long> NOBODY = List.of(-1L);

  private final EntityManager entityManager;

  @Inject
  public Volunteers(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new offer. */
  public Volunteer add(Volunteer volunteer) {
    entityManager.persist(volunteer);
    entityManager.flush();
    return volunteer;
  }

  /** The visitor's own offer. */
  public Optional<Volunteer> mine(Visitor visitor) {
    return entityManager
        .createQuery("select v from Volunteer v where v.person.id = :person", Volunteer.class)
        .setParameter("person", visitor.personId().orElse(-1L))
        .getResultStream()
        .findFirst();
  }

  /**
   * One volunteer, for staff. A team proposes volunteers from the whole municipality; the review of
   * her offer is for her own district's team, which {@code Reviews} guards.
   */
  public Optional<Volunteer> forTeam(Visitor visitor, String reference) {
    return visitor.staff()
        ? entityManager
            .createQuery(
                "select v from Volunteer v where v.reference = :reference", Volunteer.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst()
        : Optional.empty();
  }

  /** An offer that others see: residents who are signed in, as far as she chose that, and teams. */
  public Optional<Volunteer> shown(Visitor visitor, String reference) {
    return shown(visitor, "v.reference = :which", reference).stream().findFirst();
  }

  /** Of the offers with these keys those that this visitor sees, in no order. */
  public List<Volunteer> shown(Visitor visitor, Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : shown(visitor, "v.id in :which", ids);
  }

  private List<Volunteer> shown(Visitor visitor, String where, Object which) {
    return fetched(
            "select v from Volunteer v where "
                + where
                + " and v.paused = false and v.person.notHelping = false"
                + " and v.review.status = :visible"
                + " and (:staff = true or (:known = true and v.offer.shownToResidents = true))")
        .setParameter("which", which)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .setParameter("staff", visitor.staff())
        .setParameter("known", visitor.signedIn())
        .getResultList();
  }

  /** The volunteers who live in the districts of this member, by name. */
  public List<Volunteer> ofTeam(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? fetched(
                "select v from Volunteer v where"
                    + " v.offer.neighbourhood.district.code in :districts and "
                    + Recusals.not("v.review.id")
                    + " order by v.person.firstName, v.id")
            .setParameter("districts", visitor.districts())
            .setParameter("me", visitor.id())
            .getResultList()
        : List.of();
  }

  /** One volunteer who lives in the districts of this member: her own team keeps her record. */
  public Optional<Volunteer> ofTeam(Visitor visitor, String reference) {
    return forTeam(visitor, reference)
        .filter(one -> visitor.districts().contains(one.offer().neighbourhood().district().code()))
        .filter(one -> !new Recusals(entityManager).of(visitor).contains(one.review().id()));
  }

  /**
   * Volunteers whose first name begins like this, for staff; at most {@code limit}, by name.
   *
   * @param beginning of a first name; an empty one finds nobody
   */
  public List<Volunteer> named(Visitor visitor, String beginning, int limit) {
    if (!visitor.staff() || beginning.isBlank()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select v from Volunteer v join fetch v.person p"
                + " where locate(lower(:beginning), lower(p.firstName)) = 1"
                + " order by p.firstName, v.id",
            Volunteer.class)
        .setParameter("beginning", beginning.strip())
        .setMaxResults(limit)
        .getResultList();
  }

  /** The offer of this person, for the rules of matching; the caller shows it to nobody. */
  public Optional<Volunteer> of(Person person) {
    return entityManager
        .createQuery("select v from Volunteer v where v.person.id = :person", Volunteer.class)
        .setParameter("person", person.id())
        .getResultStream()
        .findFirst();
  }

  /**
   * Whoever may be proposed, comes to this place and can do one of these things; and those with
   * these keys, as far as they may be proposed.
   */
  public List<Volunteer> available(
      Collection<String> skills, Neighbourhood place, Collection<Long> others) {
    return fetched(
            "select v from Volunteer v where v.paused = false and v.review.status = :visible"
                + " and v.person.notHelping = false and (v.id in :others"
                + " or SQL('string_to_array(?, '' '') && string_to_array(?, '' '')',"
                + " v.offer.skills, :skills) = true"
                + " and (v.offer.reach = :everywhere"
                + " or v.offer.reach = :inDistrict and v.offer.neighbourhood.district.code = :district"
                + " or v.offer.reach = :nearby and v.offer.neighbourhood.code = :place))")
        .setParameter("visible", ReviewStatus.VISIBLE)
        .setParameter("others", others.isEmpty() ? NOBODY : others)
        .setParameter("skills", String.join(" ", skills))
        .setParameter("everywhere", Reach.MUNICIPALITY)
        .setParameter("inDistrict", Reach.DISTRICT)
        .setParameter("nearby", Reach.NEIGHBOURHOOD)
        .setParameter("district", place.district().code())
        .setParameter("place", place.code())
        .getResultList();
  }

  /** Everybody who may be proposed. */
  public List<Volunteer> available() {
    return fetched(
            "select v from Volunteer v where v.paused = false and v.review.status = :visible"
                + " and v.person.notHelping = false")
        .setParameter("visible", ReviewStatus.VISIBLE)
        .getResultList();
  }

  /**
   * Keys of those whose certificate (VOG) ends by then, or has ended, as far as they may not have
   * been told.
   */
  public List<Long> clearanceEnds(LocalDate by, LocalDate today) {
    return entityManager
        .createQuery(
            "select v.id from Volunteer v where v.clearance.until <= :by"
                + " and ((v.clearance.until < :today and v.clearance.overToldAt is null)"
                + " or (v.clearance.until >= :today and v.clearance.soonToldAt is null))"
                + " order by v.id",
            Long.class)
        .setParameter("by", by)
        .setParameter("today", today)
        .getResultList();
  }

  /** Holds the volunteer with this key until the end of the transaction: background work only. */
  public Volunteer hold(Long id) {
    return entityManager.find(Volunteer.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Holds a volunteer until the end of the transaction, so that her maximum holds. */
  public Volunteer hold(Volunteer volunteer) {
    return hold(volunteer.id());
  }

  /** The volunteer with this key: background work only. */
  public Optional<Volunteer> find(Visitor visitor, long id) {
    return visitor.background()
        ? Optional.ofNullable(entityManager.find(Volunteer.class, id))
        : Optional.empty();
  }

  /** Those with these keys: background work only, for the search index. */
  public List<Volunteer> among(Visitor visitor, List<Long> ids) {
    return visitor.background() && !ids.isEmpty()
        ? fetched("select v from Volunteer v where v.id in :ids")
            .setParameter("ids", ids)
            .getResultList()
        : List.of();
  }

  /** How many there are: background work only. */
  public long count(Visitor visitor) {
    return visitor.background()
        ? entityManager
            .createQuery("select count(v) from Volunteer v", Long.class)
            .getSingleResult()
        : 0;
  }

  /** All volunteers: background work only, for the search index. */
  public List<Volunteer> all(Visitor visitor) {
    return visitor.background()
        ? fetched("select v from Volunteer v order by v.id").getResultList()
        : List.of();
  }

  /** With who she is, what the team found of her offer, and where she lives. */
  private TypedQuery<Volunteer> fetched(String jpql) {
    return Fetch.along(
        entityManager.createQuery(jpql, Volunteer.class),
        "v.person",
        "v.review",
        "v.offer.neighbourhood.district.team");
  }
}
