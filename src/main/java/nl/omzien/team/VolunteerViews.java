package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.match.ClearanceScope;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.ClearanceGround;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Training;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** What the pages about volunteers show to a member. */
@Dependent
class VolunteerViews {

  private final Understanding understanding;
  private final ClearanceScope scope;
  private final People people;
  private final Frames frames;
  private final Clock clock;

  @Inject
  VolunteerViews(
      Understanding understanding,
      ClearanceScope scope,
      People people,
      Frames frames,
      Clock clock) {
    this.understanding = understanding;
    this.scope = scope;
    this.people = people;
    this.frames = frames;
    this.clock = clock;
  }

  View all(List<Volunteer> volunteers) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "team/volunteers",
        new VolunteersPage(
            frame,
            volunteers.stream()
                .map(
                    volunteer ->
                        new VolunteersPage.Row(
                            volunteer.reference(),
                            volunteer.person().shortName(),
                            volunteer.offer().neighbourhood().name(),
                            skills(volunteer.offer()),
                            status(volunteer, frame),
                            volunteer.available() ? "good" : "quiet",
                            clearance(volunteer, frame, spoken)))
                .toList()));
  }

  View one(Volunteer volunteer, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Offer offer = volunteer.offer();
    String until =
        problems.none()
            ? volunteer.clearance().until().map(LocalDate::toString).orElse("")
            : typed.line(ClearanceForm.UNTIL);
    return new View(
        "team/volunteer",
        new VolunteerPage(
            frame,
            volunteer.reference(),
            volunteer.person().shortName(),
            offer.ownWords(),
            List.of(
                new Fact(frame.t("team-volunteer.status"), status(volunteer, frame)),
                new Fact(frame.t("queue.fact.place"), offer.neighbourhood().name()),
                new Fact(frame.t("team-volunteer.skills"), skills(offer)),
                new Fact(frame.t("team-volunteer.reach"), frame.t("reach." + offer.reach().code())),
                new Fact(frame.t("team-volunteer.most"), String.valueOf(offer.mostAtOnce())),
                new Fact(frame.t("team-volunteer.clearance"), clearance(volunteer, frame, spoken))),
            until,
            screenedFor(
                problems.none()
                    ? ClearanceGround.codes(volunteer.clearance().screenedFor())
                    : typed.all(ClearanceForm.SCREENED_FOR),
                frame),
            seen(volunteer, frame, spoken),
            scope.of(volunteer, frame.texts()).map(ClearanceScope.Standing::sentence).orElse(""),
            trainings(volunteer.trainings(), frame),
            problems));
  }

  View people(Volunteer volunteer, String name, List<Acquaintances.Known> found) {
    Frame frame = frames.frame();
    return new View(
        "team/apart",
        new ApartPage(
            frame,
            volunteer.reference(),
            volunteer.person().shortName(),
            name,
            found.stream()
                .map(
                    known ->
                        new ApartPage.Row(
                            known.key(),
                            known.person().shortName(),
                            known.place(),
                            frame.t(known.asks() ? "apart.asks" : "apart.helps")))
                .toList()));
  }

  LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }

  private String clearance(Volunteer volunteer, Frame frame, SpokenTime spoken) {
    return volunteer
        .clearance()
        .until()
        .map(
            until ->
                frame.t(
                    until.isBefore(today())
                        ? "team-volunteer.clearance.was"
                        : "team-volunteer.clearance.until",
                    spoken.plainDay(until)))
        .orElse(frame.t("team-volunteer.clearance.none"));
  }

  private String seen(Volunteer volunteer, Frame frame, SpokenTime spoken) {
    return volunteer
        .clearance()
        .seenOn()
        .map(
            day ->
                frame.t(
                    "team-volunteer.clearance.seen",
                    spoken.plainDay(day),
                    volunteer
                        .clearance()
                        .seenBy()
                        .flatMap(people::find)
                        .map(Person::firstName)
                        .orElse("-")))
        .orElse("");
  }

  private static String status(Volunteer volunteer, Frame frame) {
    if (volunteer.available()) {
      return frame.t("team-volunteer.status.available");
    }
    return frame.t(
        volunteer.review().status() == ReviewStatus.VISIBLE
            ? "team-volunteer.status.paused"
            : "team-volunteer.status.not-shown");
  }

  private String skills(Offer offer) {
    return offer.skills().stream()
        .map(code -> understanding.taxonomy().skill(code).map(Skill::label).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private static List<Option> screenedFor(Set<String> chosen, Frame frame) {
    return Stream.of(ClearanceGround.values())
        .map(ClearanceGround::code)
        .map(code -> new Option(code, frame.t("clearance.for." + code), chosen.contains(code)))
        .toList();
  }

  private static List<Option> trainings(Set<String> had, Frame frame) {
    return Stream.of(Training.values())
        .map(Training::code)
        .map(code -> new Option(code, frame.t("training." + code), had.contains(code)))
        .toList();
  }
}
