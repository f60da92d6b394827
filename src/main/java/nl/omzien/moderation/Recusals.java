package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.security.Visitor;

/**
 * Members who know the person: they do not read what she wrote (DOMAIN row 64). What a member stood
 * aside from is not found by her anywhere on the team's side, until a colleague gives it back.
 */
@Dependent
public class Recusals {

  private static final long NOTHING = -1;

  private final EntityManager entityManager;

  @Inject
  public Recusals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The visitor knows the person. Twice is once. */
  public void declare(Review review, Visitor visitor, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into recusal (review_id, member_id, declared_at) values (?1, ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, review.id())
        .setParameter(2, visitor.id())
        .setParameter(3, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** A colleague gives it back to this member; tells whether she had stood aside. */
  public boolean giveBack(Review review, Long memberId) {
    return entityManager
            .createNativeQuery("delete from recusal where review_id = ?1 and member_id = ?2")
            .setParameter(1, review.id())
            .setParameter(2, memberId)
            .executeUpdate()
        > 0;
  }

  /** Who stood aside from this, by key of the person. */
  public List<Long> from(Review review) {
    return keys("select member_id from recusal where review_id = ?1 order by 1", review.id());
  }

  /**
   * Keys of the reviews that the visitor stands aside from, for queries that must not find them;
   * never empty, so that it fits in {@code not in}.
   */
  public Set<Long> of(Visitor visitor) {
    Set<Long> reviews = new HashSet<>(Set.of(NOTHING));
    visitor
        .personId()
        .filter(some -> visitor.staff())
        .ifPresent(
            member ->
                reviews.addAll(keys("select review_id from recusal where member_id = ?1", member)));
    return reviews;
  }

  /**
   * The same as a condition in JPQL, for who stands in the parameter {@code me}.
   *
   * @param review path of a review's key
   */
  public static String not(String review) {
    return "SQL('? in (select review_id from recusal where member_id = ?)', "
        + review
        + ", :me) = false";
  }

  private List<Long> keys(String query, Long of) {
    List<?> rows = entityManager.createNativeQuery(query).setParameter(1, of).getResultList();
    return rows.stream().map(key -> ((Number) key).longValue()).toList();
  }
}
