package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.gathering.Individual;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Fit;
import nl.omzien.match.FittingActivity;
import nl.omzien.match.Proposals;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the pages about one line of the dagstart. */
@RequestScoped
class DagstartLineViews {

  private static final int HELPERS = 8;
  private static final int ACTIVITIES = 3;

  @Inject private DagstartViews views;
  @Inject private Dagstarts dagstarts;
  @Inject private Proposals proposals;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** With what went wrong, as a message key. */
  View one(DagstartLine line, Optional<String> problem) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    String member = line.decidedBy().map(Person::firstName).orElse("");
    String when = line.decidedAt().map(spoken::ago).orElse("");
    boolean open = line.step().isEmpty() && line.request().status() == HelpRequestStatus.OPEN;
    return new View(
        "team/dagstart-line",
        new DagstartLinePage(
            frame,
            views.line(line, spoken),
            line.request().reference(),
            line.request().person().shortName(),
            problem.map(key -> frame.t(key, member, when)).orElse(""),
            line.owner()
                .map(
                    owner ->
                        frame.t(
                            "dagstart.decided-by",
                            DagstartViews.step(line, frame),
                            owner.firstName(),
                            member,
                            when))
                .orElse(""),
            views.owners(dagstarts.members(line.dagstart())),
            Stream.of(OtherReason.values())
                .map(
                    reason ->
                        new Option(
                            reason.code(),
                            frame.t("dagstart.other." + reason.code()),
                            reason == OtherReason.KNOWN))
                .toList(),
            open ? choices(line, frame) : List.of()));
  }

  private List<DagstartLinePage.Choice> choices(DagstartLine line, Frame frame) {
    List<DagstartLinePage.Choice> choices = new ArrayList<>();
    proposals.activities(line.request(), ACTIVITIES, frame.texts()).stream()
        .map(fit -> choice(fit, line))
        .forEach(choices::add);
    proposals.forRequest(line.request(), HELPERS, frame.texts()).stream()
        .map(fit -> choice(fit, line, frame))
        .forEach(choices::add);
    choices.sort(java.util.Comparator.comparing(DagstartLinePage.Choice::proposed).reversed());
    return choices;
  }

  private static DagstartLinePage.Choice choice(FittingActivity fit, DagstartLine line) {
    Initiative initiative = fit.initiative();
    return new DagstartLinePage.Choice(
        DagstartChoice.of(initiative),
        initiative.name(),
        initiative.location().name(),
        true,
        line.initiative().filter(initiative::equals).isPresent(),
        fit.reason(),
        List.of());
  }

  private static DagstartLinePage.Choice choice(Fit fit, DagstartLine line, Frame frame) {
    return new DagstartLinePage.Choice(
        DagstartChoice.of(fit.volunteer()),
        fit.volunteer().person().shortName(),
        fit.volunteer().offer().neighbourhood().name(),
        false,
        line.volunteer().filter(fit.volunteer()::equals).isPresent(),
        fit.reason(),
        TeamRequestViews.parts(fit, frame));
  }

  /** An activity fits too: why not that? */
  View alone(DagstartLine line, Suggestion chosen, Fields sent) {
    Initiative activity = line.fitting().orElseThrow();
    return new View(
        "team/dagstart-alone",
        new DagstartAlonePage(
            frames.frame(),
            line.reference(),
            line.request().asked().publicText(),
            chosen.volunteer().orElseThrow().person().shortName(),
            activity.name(),
            DagstartChoice.of(activity),
            sent.line("keuze"),
            sent.line("eigenaar"),
            sent.line("anders"),
            List.of(Individual.values())));
  }
}
