package nl.omzien.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of people whom the team does not bring together. It holds both ways; why is kept nowhere,
 * and nobody is shown that there is such a pair.
 */
@Dependent
public class KeptApart {

  private final EntityManager entityManager;

  @Inject
  public KeptApart(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** From now on these two are not brought together. Twice is once. */
  public void keep(Person one, Person other) {
    if (one.id().equals(other.id())) {
      throw new IllegalArgumentException("Nobody is kept apart from herself");
    }
    entityManager
        .createNativeQuery(
            "insert into kept_apart (one_id, other_id) values (?1, ?2) on conflict do nothing")
        .setParameter(1, Math.min(one.id(), other.id()))
        .setParameter(2, Math.max(one.id(), other.id()))
        .executeUpdate();
  }

  /** From now on these two may be brought together; that they always might is well too. */
  public void noLonger(Person one, Person other) {
    entityManager
        .createNativeQuery("delete from kept_apart where one_id = ?1 and other_id = ?2")
        .setParameter(1, Math.min(one.id(), other.id()))
        .setParameter(2, Math.max(one.id(), other.id()))
        .executeUpdate();
  }

  /** Keys of those from whom this person is kept apart; for queries that must not show them. */
  public Set<Long> of(Long person) {
    return all().getOrDefault(person, Set.of());
  }

  /** Per person the keys of those from whom she is kept apart; for the rules of matching. */
  public Map<Long, Set<Long>> all() {
    List<?> rows =
        entityManager.createNativeQuery("select one_id, other_id from kept_apart").getResultList();
    Map<Long, Set<Long>> all = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      Long one = ((Number) row[0]).longValue();
      Long other = ((Number) row[1]).longValue();
      all.computeIfAbsent(one, none -> new HashSet<>()).add(other);
      all.computeIfAbsent(other, none -> new HashSet<>()).add(one);
    }
    return all;
  }
}
