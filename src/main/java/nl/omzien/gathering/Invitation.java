package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Need;
import nl.omzien.match.Proposals;
import nl.omzien.match.Tongues;
import nl.omzien.match.Topic;
import nl.omzien.person.KeptApart;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.Letters;

/**
 * Invites everybody of a gathering to an activity, and volunteers who could help there, in one go.
 * Two who are kept apart are never both invited (DOMAIN.md row 22): the second stays as she was,
 * and nobody is told. No mail says what was asked.
 */
@Dependent
public class Invitation {

  private static final int VOLUNTEERS = 8;

  private final Outings outings;
  private final Proposals proposals;
  private final KeptApart keptApart;
  private final Letters letters;

  @Inject
  public Invitation(Outings outings, Proposals proposals, KeptApart keptApart, Letters letters) {
    this.outings = outings;
    this.proposals = proposals;
    this.keptApart = keptApart;
    this.letters = letters;
  }

  /**
   * Invites them.
   *
   * @param member who does it
   */
  public void send(Initiative initiative, List<HelpRequest> requests, Person member) {
    Map<Long, Set<Long>> apart = keptApart.all();
    Set<Long> invited = new HashSet<>();
    for (HelpRequest request : requests) {
      Person resident = request.person();
      if (mayMeet(resident, invited, apart)
          && outings.become(request, initiative, OutingStatus.ADVISED, member.id())) {
        // she may have asked twice: one letter will do
        if (invited.add(resident.id())) {
          write(resident, "activity-advised", "/mijn/vragen/" + request.reference());
        }
      }
    }
    for (Volunteer volunteer : proposals.forNeed(need(initiative), VOLUNTEERS)) {
      if (mayMeet(volunteer.person(), invited, apart) && invited.add(volunteer.person().id())) {
        write(volunteer.person(), "activity-helpers", "/activiteiten/" + initiative.reference());
      }
    }
  }

  /** The team advises an activity to one resident. */
  public void advise(HelpRequest request, Initiative initiative, Person member) {
    if (outings.become(request, initiative, OutingStatus.ADVISED, member.id())) {
      write(request.person(), "activity-advised", "/mijn/vragen/" + request.reference());
    }
  }

  private void write(Person person, String kind, String path) {
    letters.to(person, kind).action("action", path).send();
  }

  private static boolean mayMeet(Person person, Set<Long> invited, Map<Long, Set<Long>> apart) {
    return apart.getOrDefault(person.id(), Set.of()).stream().noneMatch(invited::contains);
  }

  private static Need need(Initiative initiative) {
    Map<String, Double> skills = new LinkedHashMap<>();
    initiative.skills().forEach(skill -> skills.put(skill, 1.0));
    return Need.of(new Topic(skills, "", Tongues.DUTCH), initiative.location().neighbourhood());
  }
}
