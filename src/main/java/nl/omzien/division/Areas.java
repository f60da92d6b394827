package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/**
 * All districts, neighbourhoods and teams, also where nobody serves yet: for a coordinator only.
 */
@Dependent
class Areas {

  private final EntityManager entityManager;

  @Inject
  Areas(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All that is here. */
  Present present(Visitor visitor) {
    return Present.of(
        districts(visitor),
        entityManager
            .createQuery("select n from Neighbourhood n join fetch n.district", Neighbourhood.class)
            .getResultList());
  }

  /** All districts, by name. */
  List<District> districts(Visitor visitor) {
    visitor.requireCoordinator();
    return entityManager
        .createQuery(
            "select d from District d left join fetch d.team order by d.name, d.code",
            District.class)
        .getResultList();
  }

  /** Those of these codes, held until the end of the transaction. */
  List<District> hold(Visitor visitor, java.util.Set<String> codes) {
    SameForm.hold(entityManager, "division");
    return districts(visitor).stream().filter(one -> codes.contains(one.code())).toList();
  }

  /** How many neighbourhoods lie in each district. */
  Map<String, Long> sizes(Visitor visitor) {
    visitor.requireCoordinator();
    return entityManager
        .createQuery(
            "select n.district.code, count(n) from Neighbourhood n group by n.district.code",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** All teams, by name. */
  List<Team> teams(Visitor visitor) {
    visitor.requireCoordinator();
    return entityManager
        .createQuery("select t from Team t order by t.name, t.id", Team.class)
        .getResultList();
  }

  /** The team of this name, if there is one; until the end of the transaction no other begins. */
  Optional<Team> holdNamed(Visitor visitor, String name) {
    SameForm.hold(entityManager, "team");
    return teams(visitor).stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  void add(Team team) {
    entityManager.persist(team);
  }

  void add(District district) {
    entityManager.persist(district);
  }

  void add(Neighbourhood neighbourhood) {
    entityManager.persist(neighbourhood);
  }
}
