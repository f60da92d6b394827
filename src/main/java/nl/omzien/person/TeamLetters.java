package nl.omzien.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.place.District;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.web.Letters;

/** Mail to every member of the team that serves a district. */
@Dependent
public class TeamLetters {

  private final People people;
  private final Places places;
  private final Letters letters;

  @Inject
  public TeamLetters(People people, Places places, Letters letters) {
    this.people = people;
    this.places = places;
    this.letters = letters;
  }

  /**
   * Writes to all of them; in a district without a team to the coordinators.
   *
   * @param districtCode of the district
   * @param path of the page where a member goes on
   */
  public void send(String districtCode, String kind, String path) {
    List<Person> members = members(districtCode);
    write(members.isEmpty() ? coordinators() : members, kind, path);
  }

  /** The same to the coordinators too: it cannot wait for one team. */
  public void sendWithCoordinators(String districtCode, String kind, String path) {
    Set<Person> all = new LinkedHashSet<>(members(districtCode));
    all.addAll(coordinators());
    write(all, kind, path);
  }

  private void write(Collection<Person> readers, String kind, String path) {
    readers.forEach(one -> letters.to(one, kind).action("action", path).send());
  }

  private List<Person> members(String districtCode) {
    return places
        .district(districtCode)
        .map(District::team)
        .map(
            team ->
                people.staff().stream()
                    .filter(one -> one.team().map(Team::id).filter(team.id()::equals).isPresent())
                    .toList())
        .orElse(List.of());
  }

  private List<Person> coordinators() {
    return people.staff().stream().filter(Person::coordinator).toList();
  }
}
