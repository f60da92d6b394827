package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.Story;
import nl.omzien.initiative.Timetable;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.request.HelpRequest;
import nl.omzien.web.SpokenTime;

/** An activity begins from a gathering: it is made, and everybody is invited. */
@Dependent
public class Beginning {

  private static final String WEEKLY = "FREQ=WEEKLY";

  private final Initiatives initiatives;
  private final Invitation invitation;
  private final History history;
  private final Clock clock;

  @Inject
  public Beginning(Initiatives initiatives, Invitation invitation, History history, Clock clock) {
    this.initiatives = initiatives;
    this.invitation = invitation;
    this.history = history;
    this.clock = clock;
  }

  /**
   * What a member fills in.
   *
   * @param formNumber random number of the form
   * @param name of the activity
   * @param ownWords what others read of it
   * @param location where
   * @param day the first day
   * @param from from when
   * @param until until when
   * @param weekly whether it takes place every week from then on
   */
  public record Plan(
      String formNumber,
      String name,
      String ownWords,
      Location location,
      LocalDate day,
      LocalTime from,
      LocalTime until,
      boolean weekly) {}

  /** The activity that an earlier post of the same form began. */
  public Optional<Initiative> earlier(String formNumber) {
    return initiatives.ofForm(formNumber);
  }

  /**
   * Begins it and invites everybody.
   *
   * @param organiser as it stands on the activity's page
   */
  public Initiative begin(
      Plan plan, Set<String> skills, List<HelpRequest> requests, String organiser, Person member) {
    Instant now = clock.instant();
    Initiative initiative =
        new Initiative(
            Reference.next(),
            plan.formNumber(),
            member,
            new Story(plan.name(), "ontmoeting", organiser, plan.ownWords()),
            plan.location(),
            new Timetable(
                plan.weekly() ? WEEKLY : "",
                plan.day(),
                plan.from(),
                plan.until(),
                SpokenTime.ZONE,
                Set.of(),
                "[]"),
            now);
    // residents may take it over later; until then her team keeps it
    member
        .team()
        .ifPresentOrElse(
            team -> initiative.keptBy(team, member.id(), now),
            () -> initiative.read(member.id(), now));
    initiative.about(skills, Set.of("nl"));
    initiative.welcome("gratis", false, null, false, true);
    initiatives.add(initiative);
    history.add(Initiative.KIND, initiative.id(), member.id(), "begun", "");
    invitation.send(initiative, requests, member);
    return initiative;
  }
}
