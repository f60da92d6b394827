package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.platform.Fetch;

/** The initiatives that take up questions of residents; everybody may see them. */
@Dependent
public class Willing {

  private final EntityManager entityManager;

  @Inject
  public Willing(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All of them. */
  public List<Initiative> all() {
    return seen("i.takingUp.on = true and ");
  }

  private List<Initiative> seen(String which) {
    return Fetch.along(
            entityManager.createQuery(
                "select i from Initiative i where " + which + Initiatives.SEEN + " order by i.id",
                Initiative.class),
            "i.location.neighbourhood.district.team",
            "i.person",
            "i.review",
            "i.team")
        .setParameter("running", InitiativeStatus.RUNNING)
        .setParameter("visible", ReviewStatus.VISIBLE)
        .getResultList();
  }

  /** What has this in its name, at most so many; also what takes up nothing. */
  public List<Initiative> named(String name, int most) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return name.isBlank()
        ? List.of()
        : seen("").stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
            .limit(most)
            .toList();
  }

  /** For each of these the keys of the people whose it is, in one query. */
  public Map<Long, Set<Long>> peopleOf(List<Initiative> some) {
    Map<Long, Set<Long>> people = new HashMap<>();
    for (Object[] row : organisersOf(some)) {
      people.computeIfAbsent((Long) row[0], none -> new HashSet<>()).add((Long) row[1]);
    }
    some.forEach(one -> people.computeIfAbsent(one.id(), none -> Set.of(one.person().id())));
    return people;
  }

  private List<Object[]> organisersOf(List<Initiative> some) {
    return some.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select i.id, p.id from Organiser o join o.initiative i join o.person p"
                    + " where i.id in :ids",
                Object[].class)
            .setParameter("ids", some.stream().map(Initiative::id).toList())
            .getResultList();
  }
}
