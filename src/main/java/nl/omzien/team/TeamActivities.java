package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.gathering.ActivityWords;
import nl.omzien.gathering.Consideration;
import nl.omzien.gathering.FirstTime;
import nl.omzien.gathering.FirstTimes;
import nl.omzien.gathering.Outing;
import nl.omzien.gathering.OutingStatus;
import nl.omzien.gathering.Outings;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.FittingActivity;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.RequestWords;
import nl.omzien.request.Together;
import nl.omzien.web.Frame;
import nl.omzien.web.SpokenTime;

/** The block of activities on the team's page of a request; it comes before the helpers. */
@RequestScoped
class TeamActivities {

  @Inject private Outings outings;
  @Inject private FirstTimes firstTimes;
  @Inject private Consideration consideration;
  @Inject private Clock clock;

  ActivitiesBeside of(HelpRequest request, List<FittingActivity> fits, Frame frame) {
    List<Outing> known = outings.of(request);
    List<FirstTime> along = firstTimes.beside(request);
    Set<Long> spokenOf =
        known.stream().map(outing -> outing.initiative().id()).collect(Collectors.toSet());
    List<ActivitiesBeside.Activity> activities =
        known.stream()
            .map(
                outing ->
                    activity(
                        outing.initiative(), reason(outing, fits), outing.status(), along, frame))
            .collect(Collectors.toList());
    fits.stream()
        .filter(fit -> !spokenOf.contains(fit.initiative().id()))
        .map(fit -> activity(fit.initiative(), fit.reason(), null, along, frame))
        .forEach(activities::add);
    return new ActivitiesBeside(
        wish(request.asked().together(), frame),
        consideration.asked(request, frame.texts()),
        firstTimes.of(request).map(firstTime -> spoken(firstTime, frame)),
        activities);
  }

  private static String wish(Together wish, Frame frame) {
    return wish == Together.NOT_SAID ? "" : frame.t("team-request.together." + wish.code());
  }

  private ActivitiesBeside.Activity activity(
      Initiative initiative,
      String reason,
      OutingStatus status,
      List<FirstTime> along,
      Frame frame) {
    return new ActivitiesBeside.Activity(
        initiative.reference(),
        initiative.name(),
        initiative.location().name(),
        new ActivityWords(frame.texts(), clock).next(initiative),
        reason,
        status == null ? "" : status.code(),
        along.stream()
            .filter(firstTime -> firstTime.initiative().id().equals(initiative.id()))
            .reduce((earlier, later) -> later)
            .map(
                firstTime ->
                    new ActivitiesBeside.Company(
                        firstTime.task().reference(),
                        new RequestWords(frame.texts(), clock).statusForTeam(firstTime.task()))));
  }

  private static String reason(Outing outing, List<FittingActivity> fits) {
    return fits.stream()
        .filter(fit -> fit.initiative().id().equals(outing.initiative().id()))
        .map(FittingActivity::reason)
        .findFirst()
        .orElse("");
  }

  private String spoken(FirstTime firstTime, Frame frame) {
    return frame.t(
        "team-request.along",
        firstTime.initiative().name(),
        new SpokenTime(frame.texts(), clock).moment(firstTime.startsAt()));
  }
}
