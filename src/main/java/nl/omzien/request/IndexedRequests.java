package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.omzien.security.Visitor;

/**
 * All requests, whoever may see them: for the search index, which knows whom it shows what, and for
 * nobody who comes in from outside.
 */
@Dependent
public class IndexedRequests {

  private final EntityManager entityManager;

  @Inject
  public IndexedRequests(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All of them. */
  public List<HelpRequest> all(Visitor visitor) {
    return visitor.background() ? fetched("").getResultList() : List.of();
  }

  /** Those with these keys. */
  public List<HelpRequest> among(Visitor visitor, List<Long> ids) {
    return visitor.background() && !ids.isEmpty()
        ? fetched(" where r.id in :ids").setParameter("ids", ids).getResultList()
        : List.of();
  }

  private TypedQuery<HelpRequest> fetched(String where) {
    return entityManager.createQuery(
        "select r from HelpRequest r join fetch r.review" + where + " order by r.id",
        HelpRequest.class);
  }

  /** How many there are. */
  public long count(Visitor visitor) {
    return visitor.background()
        ? entityManager
            .createQuery("select count(r) from HelpRequest r", Long.class)
            .getSingleResult()
        : 0;
  }
}
