package nl.omzien.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places of the municipality that a team serves. Everybody may see them. Where nobody serves
 * yet nobody can ask either, so it is not found here: only who brings places in sees it.
 */
@Dependent
public class Places {

  private final EntityManager entityManager;

  @Inject
  public Places(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All neighbourhoods, by name. */
  public List<Neighbourhood> neighbourhoods() {
    return entityManager
        .createQuery(
            "select n from Neighbourhood n join fetch n.district d left join fetch d.team"
                + " where d.team is not null order by n.name, n.code",
            Neighbourhood.class)
        .getResultList();
  }

  /** The neighbourhood with this code. */
  public Optional<Neighbourhood> neighbourhood(String code) {
    return code == null || code.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(entityManager.find(Neighbourhood.class, code))
            .filter(place -> place.district().team() != null);
  }

  /** The neighbourhood that an address means, such as {@code vogelbuurt}. */
  public Optional<Neighbourhood> neighbourhoodCalled(String slug) {
    return entityManager
        .createQuery(
            "select n from Neighbourhood n join fetch n.district d left join fetch d.team"
                + " where d.team is not null and (n.slug = :slug or n.code = :code)",
            Neighbourhood.class)
        .setParameter("slug", slug)
        .setParameter("code", slug.toUpperCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  /** All districts, by name. */
  public List<District> districts() {
    return entityManager
        .createQuery(
            "select d from District d left join fetch d.team"
                + " where d.team is not null order by d.name, d.code",
            District.class)
        .getResultList();
  }

  /** The district with this code. */
  public Optional<District> district(String code) {
    return Optional.ofNullable(entityManager.find(District.class, code))
        .filter(place -> place.team() != null);
  }

  /** The district that an address means. */
  public Optional<District> districtCalled(String slug) {
    return districts().stream()
        .filter(place -> slug.equals(place.slug()) || slug.equalsIgnoreCase(place.code()))
        .findFirst();
  }

  /** The districts that a team serves. */
  public List<District> districtsOf(Long teamId) {
    return entityManager
        .createQuery("select d from District d where d.team.id = :team", District.class)
        .setParameter("team", teamId)
        .getResultList();
  }

  /** The building with this code. */
  public Optional<Location> location(String code) {
    return Optional.ofNullable(entityManager.find(Location.class, code));
  }

  /**
   * The neighbourhoods that a person means by a postcode or a name; a postcode of four digits
   * stands for a whole district.
   */
  public List<Neighbourhood> meant(String words) {
    return meant(words, neighbourhoods());
  }

  /** Whether these words mean only places that no team serves yet. */
  public boolean nobodyServes(String words) {
    List<Neighbourhood> unserved =
        entityManager
            .createQuery(
                "select n from Neighbourhood n join fetch n.district d where d.team is null",
                Neighbourhood.class)
            .getResultList();
    return meant(words).isEmpty() && !meant(words, unserved).isEmpty();
  }

  private static List<Neighbourhood> meant(String words, List<Neighbourhood> all) {
    String asked = words.strip().toLowerCase(Locale.ROOT);
    if (asked.isEmpty()) {
      return List.of();
    }
    Optional<Postcode> postcode = Postcode.parse(asked);
    if (postcode.isPresent()) {
      String digits = postcode.get().digits();
      return all.stream().filter(n -> n.district().postcode().equals(digits)).toList();
    }
    List<Neighbourhood> byName = all.stream().filter(n -> named(n, asked)).toList();
    return byName.isEmpty()
        ? all.stream().filter(n -> named(n.district(), asked)).toList()
        : byName;
  }

  private static boolean named(Neighbourhood place, String asked) {
    return called(place.name(), place.aliases()).anyMatch(asked::equals);
  }

  private static boolean named(District place, String asked) {
    return called(place.name(), place.aliases()).anyMatch(asked::equals);
  }

  private static Stream<String> called(String name, String aliases) {
    return Stream.concat(Stream.of(name), Stream.of(aliases.split(",")))
        .map(String::strip)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(text -> Stream.of(text, "de " + text, "het " + text));
  }

  /** The buildings where something can take place, by code. */
  public List<Location> locations() {
    return entityManager
        .createQuery(
            "select l from Location l join fetch l.neighbourhood n join fetch n.district d"
                + " left join fetch d.team order by l.code",
            Location.class)
        .getResultList();
  }

  /** The building that an address means, such as {@code buurtwinkel-de-toonbank}. */
  public Optional<Location> locationCalled(String slug) {
    return locations().stream()
        .filter(place -> Slug.means(slug, place.name(), place.code()))
        .findFirst();
  }
}
