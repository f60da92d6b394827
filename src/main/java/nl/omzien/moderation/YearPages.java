package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/**
 * The yearly report that everybody may read: what the team decided, and how often (DSA art. 15).
 */
@Path("/over/verslag")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class YearPages {

  private static final Year FIRST = Year.of(2026);

  @Inject private YearFigures figures;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The year that is going on. */
  @GET
  public View now() {
    return year(thisYear().toString());
  }

  /** One year, until now when it is not over. */
  @GET
  @Path("/{year: [0-9]{4}}")
  public View year(@PathParam("year") String typed) {
    Year year = Year.parse(typed);
    if (year.isBefore(FIRST) || year.isAfter(thisYear())) {
      throw new NotFoundException();
    }
    Frame frame = frames.frame();
    return new View(
        "moderation/year",
        new YearPage(
            frame,
            typed,
            year.equals(thisYear()),
            year.equals(FIRST) ? "" : year.minusYears(1).toString(),
            List.of(
                read(year, frame),
                reasons(year, frame),
                program(year, frame),
                reports(year, frame),
                again(year, frame),
                measures(year, frame))));
  }

  private Year thisYear() {
    return Year.from(clock.instant().atZone(SpokenTime.ZONE));
  }

  private YearPage.Part read(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    Map<String, Long> decisions = figures.decisions(year);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.t("year.read.all"), rounded.total(decisions.values())));
    decisions.forEach(
        (code, count) ->
            facts.add(new Fact(frame.t("year.decided." + code), rounded.count(count))));
    facts.add(
        new Fact(frame.t("year.taken-down"), rounded.count(figures.noted("taken-down", year))));
    return part("year.read", frame, facts);
  }

  private YearPage.Part reasons(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    return part(
        "year.reasons",
        frame,
        figures.reasons(year).entrySet().stream()
            .map(
                each ->
                    new Fact(frame.t("decline." + each.getKey()), rounded.count(each.getValue())))
            .toList());
  }

  private YearPage.Part program(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    return part(
        "year.program",
        frame,
        List.of(
            new Fact(frame.t("year.program.found"), rounded.count(figures.foundByProgram(year))),
            new Fact(
                frame.t("year.program.unread"),
                rounded.count(figures.noted("shown-unread", year)))));
  }

  private YearPage.Part reports(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    Map<ReportStatus, Long> reports = figures.reports(year);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(frame.t("year.reports.all"), rounded.total(reports.values())));
    reports.forEach(
        (status, count) ->
            facts.add(new Fact(frame.t("signal.status." + status.code()), rounded.count(count))));
    figures
        .hoursToAnswer(year)
        .ifPresent(
            hours ->
                facts.add(
                    new Fact(
                        frame.t("year.reports.within"),
                        frame.t("year.hours", Math.max(1, Math.round(hours))))));
    return part("year.reports", frame, facts);
  }

  private YearPage.Part again(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    return part(
        "year.again",
        frame,
        List.of("appealed", "appeal-upheld", "appeal-kept").stream()
            .map(
                event ->
                    new Fact(frame.t("year." + event), rounded.count(figures.noted(event, year))))
            .toList());
  }

  private YearPage.Part measures(Year year, Frame frame) {
    Rounded rounded = new Rounded(frame.texts());
    return part(
        "year.measures",
        frame,
        figures.measures(year).entrySet().stream()
            .map(
                each ->
                    new Fact(
                        frame.t(
                            "measure.kind."
                                + each.getKey().toLowerCase(Locale.ROOT).replace('_', '-')),
                        rounded.count(each.getValue())))
            .toList());
  }

  private static YearPage.Part part(String key, Frame frame, List<Fact> facts) {
    return new YearPage.Part(
        frame.t(key),
        frame.t(key + ".text"),
        facts.isEmpty() ? List.of(new Fact(frame.t(key), frame.t("year.none"))) : facts);
  }
}
