package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** What is on: this week by day, and each activity with its next dates. Nobody need sign in. */
@Path("/activiteiten")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

  private static final int A_WEEK = 7;
  private static final int DATES = 5;

  @Inject private Initiatives initiatives;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** This week, day by day. */
  @GET
  @Transactional
  public View week() {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    SpokenOccurrence hours = new SpokenOccurrence(frame.texts().language().locale());
    Map<LocalDate, List<ActivitiesPage.Row>> days = new LinkedHashMap<>();
    for (Initiatives.Dated dated : initiatives.upcoming(A_WEEK)) {
      days.computeIfAbsent(dated.occurrence().start().toLocalDate(), day -> new ArrayList<>())
          .add(row(dated, hours, frame));
    }
    return new View(
        "initiative/activities",
        new ActivitiesPage(
            frame,
            days.entrySet().stream()
                .map(day -> new ActivitiesPage.Day(spoken.day(day.getKey()), day.getValue()))
                .toList()));
  }

  private ActivitiesPage.Row row(Initiatives.Dated dated, SpokenOccurrence hours, Frame frame) {
    Initiative initiative = dated.initiative();
    Occurrence occurrence = dated.occurrence();
    boolean openNow = occurrence.isOn(now(occurrence));
    return new ActivitiesPage.Row(
        hours.hours(occurrence.start().toLocalTime(), occurrence.end().toLocalTime()),
        initiative.name(),
        "/activiteiten/" + initiative.reference(),
        initiative.location().name() + ", " + initiative.location().neighbourhood().name(),
        openNow ? frame.t("front.today.now") : initiative.free() ? frame.t("welcome.free") : "",
        openNow);
  }

  private ZonedDateTime now(Occurrence occurrence) {
    return clock.instant().atZone(occurrence.start().getZone());
  }

  /** One activity. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    Initiative initiative = initiatives.find(reference).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    Recurrence recurrence = initiative.recurrence();
    SpokenOccurrence spoken = new SpokenOccurrence(frame.texts().language().locale());
    ZonedDateTime now = clock.instant().atZone(recurrence.zone());
    return new View(
        "initiative/activity",
        new ActivityPage(
            frame,
            initiative.reference(),
            initiative.name(),
            initiative.ownWords(),
            initiative.organiser(),
            new SpokenRecurrence(frame.texts().language().locale()).of(recurrence),
            initiative.location().name(),
            initiative.location().address(),
            initiative.welcomes().stream()
                .map(
                    welcome ->
                        "paid".equals(welcome) ? initiative.costs() : frame.t("welcome." + welcome))
                .toList(),
            recurrence
                .between(clock.instant(), clock.instant().plus(java.time.Duration.ofDays(400)))
                .stream()
                .limit(DATES)
                .map(
                    date ->
                        new ActivityPage.Date(
                            spoken.between(date.start(), date.end(), now), date.who().orElse("")))
                .toList()));
  }
}
