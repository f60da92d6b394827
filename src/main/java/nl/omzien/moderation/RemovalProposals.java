package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What waits for a second pair of eyes. The caller holds the review, so that one comes first. */
@Dependent
public class RemovalProposals {

  private final EntityManager entityManager;

  @Inject
  public RemovalProposals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a new one, in place of one that was there. */
  public void add(RemovalProposal proposal) {
    drop(proposal.review());
    entityManager.persist(proposal);
  }

  /** The one about this review. */
  public Optional<RemovalProposal> of(Review review) {
    return entityManager
        .createQuery(
            "select p from RemovalProposal p where p.review = :review", RemovalProposal.class)
        .setParameter("review", review)
        .getResultStream()
        .findFirst();
  }

  /** Nothing is proposed any more. */
  public void drop(Review review) {
    entityManager
        .createQuery("delete from RemovalProposal p where p.review = :review")
        .setParameter("review", review)
        .executeUpdate();
  }
}
