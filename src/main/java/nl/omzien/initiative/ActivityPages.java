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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omzien.place.Location;
import nl.omzien.place.SpokenPlace;
import nl.omzien.platform.Settings;
import nl.omzien.security.Visitor;
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
  @Inject private Photos photos;
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
    for (Dated dated : initiatives.upcoming(A_WEEK)) {
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

  private ActivitiesPage.Row row(Dated dated, SpokenOccurrence hours, Frame frame) {
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

  /** One activity; when it rests or has ended, where to go instead. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response one(@PathParam("reference") String reference) {
    return initiatives
        .find(reference)
        .map(found -> Response.ok(one(found)).build())
        .or(() -> initiatives.over(reference).map(this::over))
        .orElseThrow(NotFoundException::new);
  }

  private Response over(Initiative initiative) {
    boolean ended = initiative.status() == InitiativeStatus.ENDED;
    Location place = initiative.location();
    View view =
        new View(
            "initiative/activity-over",
            new ActivityOverPage(
                frames.frame(),
                initiative.name(),
                initiative.status().code(),
                new Fact(
                    SpokenPlace.of(place.neighbourhood().name(), frames.frame().language()),
                    "/buurt/" + place.neighbourhood().slug())));
    return Response.status(ended ? Response.Status.GONE : Response.Status.OK).entity(view).build();
  }

  private View one(Initiative initiative) {
    String reference = initiative.reference();
    List<Photo> seen = photos.seen(initiative);
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
            reference,
            initiative.name(),
            initiative.ownWords(),
            seen.stream().map(photo -> photo.picture().orElseThrow()).toList(),
            InitiativeFacts.of(initiative, taxonomy, frame),
            new Notices(frame.texts(), clock).of(initiative),
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
            new EventData(settings.url(), clock.instant()).of(initiative, seen)));
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
