package nl.omzien.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;

/**
 * What a form or a file may name: places, teams, subjects and skills, by name or by code. Read
 * once, however many rows ask.
 */
final class Known {

  private final List<Neighbourhood> neighbourhoods;
  private final List<Location> locations;
  private final Taxonomy taxonomy;

  Known(Places places, Taxonomy taxonomy) {
    this(places.neighbourhoods(), places.locations(), taxonomy);
  }

  Known(List<Neighbourhood> neighbourhoods, List<Location> locations, Taxonomy taxonomy) {
    this.neighbourhoods = neighbourhoods;
    this.locations = locations;
    this.taxonomy = taxonomy;
  }

  List<Neighbourhood> neighbourhoods() {
    return neighbourhoods;
  }

  List<Location> locations() {
    return locations;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Those that serve a district. */
  List<Team> teams() {
    return neighbourhoods.stream()
        .map(Neighbourhood::district)
        .map(District::team)
        .filter(team -> team != null)
        .distinct()
        .toList();
  }

  Optional<Neighbourhood> neighbourhood(String said) {
    return among(neighbourhoods, Neighbourhood::code, Neighbourhood::name, said);
  }

  Optional<Location> location(String said) {
    return among(locations, Location::code, Location::name, said);
  }

  Optional<Category> category(String said) {
    return among(taxonomy.categories(), Category::code, Category::label, said);
  }

  Optional<Skill> skill(String said) {
    return among(taxonomy.skills(), Skill::code, Skill::label, said);
  }

  Optional<Team> team(String said) {
    return among(teams(), team -> String.valueOf(team.id()), Team::name, said);
  }

  private static <T> Optional<T> among(
      Collection<T> all, Function<T, String> code, Function<T, String> name, String said) {
    String asked = said.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(
            one ->
                Stream.of(code.apply(one), name.apply(one))
                    .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(asked)))
        .findFirst();
  }
}
