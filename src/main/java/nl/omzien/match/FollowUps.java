package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.Fetch;
import nl.omzien.security.Visitor;

/** The calls to make, for members of the team that serves the district. */
@Dependent
public class FollowUps {

  private final EntityManager entityManager;

  @Inject
  public FollowUps(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Plans a call; one for each match. */
  void plan(Match match, LocalDate dueOn) {
    boolean planned =
        !entityManager
            .createQuery("select f.id from FollowUp f where f.match.id = :match", Long.class)
            .setParameter("match", match.id())
            .getResultList()
            .isEmpty();
    if (!planned) {
      entityManager.persist(new FollowUp(match, dueOn));
    }
  }

  /** The calls that are not made yet and due by then, the oldest first. */
  public List<FollowUp> due(Visitor visitor, LocalDate by) {
    return Fetch.along(
            entityManager.createQuery(
                "select f from FollowUp f where f.doneAt is null and f.dueOn <= :by"
                    + " and f.districtCode in :districts order by f.dueOn, f.id",
                FollowUp.class),
            "f.match.request.person",
            "f.match.request.review",
            "f.match.request.asked.neighbourhood.district.team",
            "f.match.taker.volunteer.person",
            "f.match.taker.initiative",
            "f.match.taker.organiser")
        .setParameter("by", by)
        .setParameter("districts", served(visitor))
        .getResultList();
  }

  /** One call of the visitor's districts, held so that two members do not both make it. */
  public Optional<FollowUp> hold(Visitor visitor, long id) {
    return entityManager
        .createQuery(
            "select f from FollowUp f where f.id = :id and f.districtCode in :districts",
            FollowUp.class)
        .setParameter("id", id)
        .setParameter("districts", served(visitor))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private static Set<String> served(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty() ? visitor.districts() : Set.of("-");
  }
}
