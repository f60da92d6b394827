package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omzien.platform.Settings;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** What is on: this week by day, and each activity with its next dates. Nobody need sign in. */
@Path("/activiteiten")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {

  private static final int A_WEEK = 7;
  private static final int DATES = 5;
  private static final Duration AHEAD = Duration.ofDays(400);
  private static final String PATH = "/activiteiten/";

  @Inject private Initiatives initiatives;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Settings settings;
  @Inject private Taxonomy taxonomy;
  @Inject private HttpServletRequest request;
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
    List<Occurrence> dates =
        recurrence.between(clock.instant(), clock.instant().plus(AHEAD)).stream()
            .limit(DATES)
            .toList();
    return new View(
        "initiative/activity",
        new ActivityPage(
            frame,
            initiative.reference(),
            initiative.name(),
            initiative.ownWords(),
            initiative.organiser(),
            new SpokenRecurrence(frame.texts().language().locale()).of(recurrence),
            more(initiative, frame),
            new Notices(frame.texts(), clock).of(initiative),
            initiative.location().name(),
            initiative.location().address(),
            initiative.welcomes().stream()
                .map(
                    welcome ->
                        "paid".equals(welcome) ? initiative.costs() : frame.t("welcome." + welcome))
                .toList(),
            initiative.signUp(),
            dates.stream()
                .map(
                    date ->
                        new ActivityPage.Date(
                            spoken.between(date.start(), date.end(), now), date.who().orElse("")))
                .toList(),
            along(dates, now, spoken, drafts.find(request, PATH + reference, visitor.personId())),
            initiative.location().slug(),
            new EventData(settings.url(), clock.instant()).of(initiative)));
  }

  /** What its words say, and which questions of residents it takes up. */
  private List<Fact> more(Initiative initiative, Frame frame) {
    List<Fact> more = new ArrayList<>(InitiativeViews.more(initiative.story(), frame));
    if (initiative.takingUp().on()) {
      more.add(
          new Fact(
              frame.t("activity.takes-up"),
              initiative.takingUp().skills().stream()
                  .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
                  .collect(Collectors.joining(", "))));
    }
    return more;
  }

  /** What has begun is too late to ask company for; one date is chosen already. */
  private static List<Option> along(
      List<Occurrence> dates, ZonedDateTime now, SpokenOccurrence spoken, Optional<Fields> typed) {
    List<Occurrence> coming = dates.stream().filter(date -> date.start().isAfter(now)).toList();
    String chosen = typed.map(fields -> fields.line("dag")).orElse("");
    boolean known =
        coming.stream().anyMatch(date -> date.start().toLocalDate().toString().equals(chosen));
    List<Option> options = new ArrayList<>();
    for (Occurrence date : coming) {
      String day = date.start().toLocalDate().toString();
      options.add(
          new Option(
              day, spoken.at(date.start(), now), known ? day.equals(chosen) : options.isEmpty()));
    }
    return options;
  }
}
