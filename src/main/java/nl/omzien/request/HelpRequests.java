package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.place.Elsewhere;
import nl.omzien.platform.Fetch;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;

/**
 * All requests. Who may see what stands in the queries: her own, those of the districts that one's
 * team serves, and for volunteers those that are open, in their district or everywhere.
 */
@Dependent
public class HelpRequests {

  private static final String NOBODY = "-";
  private static final long NO_PERSON = -1;

  private static final String NOT_ASIDE = Recusals.not("r.review.id");
  private static final String ONE_FOR_TEAM =
      "select r from HelpRequest r where r.reference = :reference"
          + " and r.asked.neighbourhood.district.code in :districts and "
          + NOT_ASIDE;

  private final EntityManager entityManager;

  @Inject
  public HelpRequests(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new request. */
  public HelpRequest add(HelpRequest request) {
    entityManager.persist(request);
    entityManager.flush();
    return request;
  }

  /**
   * What an earlier post of the same form became. Until the end of the transaction any other post
   * of that form waits here, so that two at once do not both find nothing.
   */
  Optional<HelpRequest> ofForm(String formNumber) {
    SameForm.hold(entityManager, formNumber);
    return query("select r from HelpRequest r where r.formNumber = :number")
        .setParameter("number", formNumber)
        .getResultStream()
        .findFirst();
  }

  /** How many of her requests are not over. */
  public long alive(Person person) {
    return entityManager
        .createQuery(
            "select count(r) from HelpRequest r where r.person.id = :person"
                + " and r.life.status in :alive",
            Long.class)
        .setParameter("person", person.id())
        .setParameter(
            "alive",
            List.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN, HelpRequestStatus.CONNECTED))
        .getSingleResult();
  }

  /** Her own requests, newest first. */
  public List<HelpRequest> mine(Visitor visitor) {
    return query("select r from HelpRequest r where r.person.id = :person order by r.id desc")
        .setParameter("person", visitor.id())
        .getResultList();
  }

  /**
   * One of her own requests.
   *
   * @throws nl.omzien.security.SignInNeeded when nobody is signed in: our mails lead here
   */
  public Optional<HelpRequest> mine(Visitor visitor, String reference) {
    return query(
            "select r from HelpRequest r where r.reference = :reference and r.person.id = :person")
        .setParameter("reference", reference)
        .setParameter("person", visitor.id())
        .getResultStream()
        .findFirst();
  }

  /** A request in one of the districts that the visitor's team serves. */
  public Optional<HelpRequest> forTeam(Visitor visitor, String reference) {
    return forTeam(visitor, fetched(ONE_FOR_TEAM), reference);
  }

  /** The same, held so that one acts at a time. */
  public Optional<HelpRequest> holdForTeam(Visitor visitor, String reference) {
    return forTeam(
        visitor, query(ONE_FOR_TEAM).setLockMode(LockModeType.PESSIMISTIC_WRITE), reference);
  }

  private Optional<HelpRequest> forTeam(
      Visitor visitor, TypedQuery<HelpRequest> one, String reference) {
    return one.setParameter("reference", reference)
        .setParameter("districts", served(visitor))
        .setParameter("me", visitor.personId().orElse(NO_PERSON))
        .getResultStream()
        .findFirst();
  }

  /** The requests of the visitor's districts with one of these statuses, oldest first. */
  public List<HelpRequest> forTeam(Visitor visitor, Collection<HelpRequestStatus> statuses) {
    return fetched(
            "select r from HelpRequest r where r.life.status in :statuses"
                + " and r.asked.neighbourhood.district.code in :districts"
                + " and "
                + NOT_ASIDE
                + " order by r.life.askedAt")
        .setParameter("statuses", statuses)
        .setParameter("districts", served(visitor))
        .setParameter("me", visitor.personId().orElse(NO_PERSON))
        .getResultList();
  }

  /** What this person asked in the districts of the visitor's team, newest first. */
  public List<HelpRequest> forTeam(Visitor visitor, Person person) {
    return fetched(
            "select r from HelpRequest r where r.person.id = :person"
                + " and r.asked.neighbourhood.district.code in :districts"
                + " and "
                + NOT_ASIDE
                + " order by r.id desc")
        .setParameter("person", person.id())
        .setParameter("districts", served(visitor))
        .setParameter("me", visitor.personId().orElse(NO_PERSON))
        .getResultList();
  }

  /** A request that others may see, for a volunteer whom the team knows: its public text. */
  public Optional<HelpRequest> seen(Visitor visitor, String reference) {
    return seen(visitor, "r.reference = :which", reference).stream().findFirst();
  }

  /** All requests that others may see, for a volunteer whom the team knows; oldest first. */
  public List<HelpRequest> seen(Visitor visitor) {
    return seen(visitor, "r.review.status = :which", ReviewStatus.VISIBLE);
  }

  /**
   * Of the requests with these keys those that this visitor sees, as a volunteer or for the team;
   * in no order.
   */
  public List<HelpRequest> seen(Visitor visitor, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<HelpRequest> all = new LinkedHashSet<>(seen(visitor, "r.id in :which", ids));
    all.addAll(
        fetched(
                "select r from HelpRequest r where r.id in :ids and r.asked.neighbourhood.district.code in :districts"
                    + " and "
                    + NOT_ASIDE)
            .setParameter("ids", ids)
            .setParameter("districts", served(visitor))
            .setParameter("me", visitor.personId().orElse(NO_PERSON))
            .getResultList());
    return List.copyOf(all);
  }

  private List<HelpRequest> seen(Visitor visitor, String where, Object which) {
    if (!visitor.is(Role.VOLUNTEER)) {
      return List.of();
    }
    Set<Long> apart = new HashSet<>(new KeptApart(entityManager).of(visitor.id()));
    apart.add(NO_PERSON);
    return fetched(
            "select r from HelpRequest r where "
                + where
                + " and r.review.status = :visible and r.life.status = :open"
                + " and r.person.id not in :apart and r.person.silenced = false"
                + " and r.toConfirm = false and r.asked.underSixteen = false"
                + " and (r.asked.districtOnly = false"
                + " or r.asked.neighbourhood.district.code = :home)"
                + " and (r.asked.wishes.elsewhere = :anywhere"
                + " or (r.asked.wishes.elsewhere = :notNear and :place <> :nobody"
                + " and r.asked.neighbourhood.code <> :place)"
                + " or (r.asked.wishes.elsewhere = :notDistrict and :home <> :nobody"
                + " and r.asked.neighbourhood.district.code <> :home))"
                + " order by r.life.openedAt")
        .setParameter("which", which)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .setParameter("open", HelpRequestStatus.OPEN)
        .setParameter("apart", apart)
        .setParameter("anywhere", Elsewhere.ANYWHERE)
        .setParameter("notNear", Elsewhere.NOT_MY_NEIGHBOURHOOD)
        .setParameter("notDistrict", Elsewhere.NOT_MY_DISTRICT)
        .setParameter("nobody", NOBODY)
        .setParameter("place", visitor.homeNeighbourhood().orElse(NOBODY))
        .setParameter("home", visitor.homeDistrict().orElse(NOBODY))
        .getResultList();
  }

  /** Holds a request until the end of the transaction, so that nobody else acts on it. */
  public Optional<HelpRequest> hold(Long id) {
    return Optional.ofNullable(
        entityManager.find(HelpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** With all that a row in a list shows. */
  private TypedQuery<HelpRequest> fetched(String jpql) {
    return Fetch.along(query(jpql), "r.person", "r.review", "r.asked.neighbourhood.district.team");
  }

  private TypedQuery<HelpRequest> query(String jpql) {
    return entityManager.createQuery(jpql, HelpRequest.class);
  }

  private static Set<String> served(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty() ? visitor.districts() : Set.of(NOBODY);
  }
}
