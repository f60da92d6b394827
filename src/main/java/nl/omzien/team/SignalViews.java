package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.omzien.moderation.Appeal;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Concern;
import nl.omzien.moderation.Concerns;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Report;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.Reports;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Shown;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the pages with what people say to the team beside their questions. */
@RequestScoped
class SignalViews {

  @Inject private Appeals appeals;
  @Inject private Reports reports;
  @Inject private Concerns concerns;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Everything that waits. */
  View all() {
    Frame frame = frames.frame();
    return new View(
        "team/signals",
        new SignalsPage(
            frame,
            frame.t("signals.title"),
            List.of(
                new SignalsPage.Group(frame.t("second-look.list"), appeals(frame)),
                new SignalsPage.Group(frame.t("signals.concerns"), concerns(frame)),
                new SignalsPage.Group(frame.t("signals.reports"), reports(frame)))));
  }

  /** Worries only. */
  View concerns() {
    Frame frame = frames.frame();
    return new View(
        "team/signals",
        new SignalsPage(
            frame,
            frame.t("signals.concerns"),
            List.of(new SignalsPage.Group(frame.t("signals.waiting"), concerns(frame)))));
  }

  private List<SignalsPage.Row> appeals(Frame frame) {
    return appeals.open(visitor).stream().map(appeal -> row(appeal, frame)).toList();
  }

  private SignalsPage.Row row(Appeal appeal, Frame frame) {
    boolean own = appeal.contestedBy().filter(visitor::isPerson).isPresent();
    return new SignalsPage.Row(
        "/team/opnieuw-kijken/" + appeal.review().reference(),
        frame.t("second-look." + appeal.review().kind().name().toLowerCase(Locale.ROOT)),
        appeal.review().reference(),
        new SpokenTime(frame.texts(), clock).ago(appeal.askedAt()),
        own ? frame.t("second-look.own") : null,
        "sun");
  }

  /** One row for each thing, however many spoke of it. */
  private List<SignalsPage.Row> reports(Frame frame) {
    Map<String, List<Report>> things = new LinkedHashMap<>();
    reports
        .open(visitor)
        .forEach(
            report ->
                things.computeIfAbsent(report.reference(), one -> new ArrayList<>()).add(report));
    return things.values().stream().map(about -> row(about, frame)).toList();
  }

  private SignalsPage.Row row(List<Report> about, Frame frame) {
    Report first = about.get(0);
    return new SignalsPage.Row(
        "/team/signalen/" + first.reference(),
        frame.t("search.kind." + first.kind()),
        frame.t("report.reason." + first.reason().code()),
        new SpokenTime(frame.texts(), clock).ago(first.reportedAt()),
        about.size() > 1 ? frame.t("signal.more", about.size()) : null,
        "warm");
  }

  private List<SignalsPage.Row> concerns(Frame frame) {
    return concerns.open(visitor).stream().map(concern -> row(concern, frame)).toList();
  }

  /** Where and when, never what: reading it is a look that leaves a row. */
  private SignalsPage.Row row(Concern concern, Frame frame) {
    return new SignalsPage.Row(
        "/team/zorgen/" + concern.reference(),
        frame.t("team-concern.about", concern.place()),
        frame.t("team-concern.status." + concern.status().code()),
        new SpokenTime(frame.texts(), clock).ago(concern.toldAt()),
        concern.urgency() == Review.NOW
            ? frame.t("queue.danger")
            : concern.urgency() == Review.TODAY ? frame.t("queue.today") : null,
        concern.urgency() == Review.NOW ? "danger" : "warm");
  }

  /** One thing, and what people said about it. */
  View one(Shown shown, List<Report> about, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<ReportStatus> possible = SignalForm.possible(shown);
    return new View(
        "team/signal",
        new SignalPage(
            frame,
            problems,
            fields,
            shown.reference(),
            shown.kind(),
            shown.text(),
            shown.stands(),
            about.stream()
                .map(
                    report ->
                        new SignalPage.Said(
                            spoken.moment(report.reportedAt()),
                            frame.t("report.reason." + report.reason().code()),
                            report.words(),
                            frame.t("signal.status." + report.status().code()),
                            report.email().isPresent()))
                .toList(),
            about.stream().anyMatch(report -> report.status() == ReportStatus.OPEN),
            possible.stream()
                .map(
                    outcome ->
                        new Option(
                            outcome.code(),
                            frame.t("signal.answer." + outcome.code()),
                            outcome.code().equals(fields.line("antwoord"))))
                .toList(),
            possible.contains(ReportStatus.TAKEN_DOWN) ? reasons(frame, fields) : List.of()));
  }

  private static List<Option> reasons(Frame frame, Fields fields) {
    return Stream.of(DeclineReason.values())
        .map(
            reason ->
                new Option(
                    reason.code(),
                    frame.t("decline." + reason.code()),
                    reason.code().equals(fields.line("reden"))))
        .toList();
  }
}
