package nl.omzien.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.omzien.place.District;
import nl.omzien.place.Team;
import nl.omzien.web.Letters;

/** Mail to every member of the team that serves a district. */
@Dependent
public class TeamLetters {

  private final People people;
  private final Letters letters;

  @Inject
  public TeamLetters(People people, Letters letters) {
    this.people = people;
    this.letters = letters;
  }

  /**
   * Writes to all of them; to nobody in a district without a team.
   *
   * @param path of the page where a member goes on
   */
  public void send(District district, String kind, String path) {
    Team team = district.team();
    if (team == null) {
      return;
    }
    for (Person member : people.staff()) {
      if (member.team().map(Team::id).filter(team.id()::equals).isPresent()) {
        letters.to(member, kind).action("action", path).send();
      }
    }
  }
}
