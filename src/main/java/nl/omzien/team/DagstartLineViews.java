package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.gathering.Individual;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Fit;
import nl.omzien.match.FittingActivity;
import nl.omzien.match.Party;
import nl.omzien.match.Proposals;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
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
    return one(line, problem, Fields.none(), new Problems(frames.texts()));
  }

  /** What she chose is not what was proposed: why? What she filled in is kept. */
  View why(DagstartLine line, Fields sent) {
    Problems problems = new Problems(frames.texts());
    problems.add("anders", "dagstart.why-other.needed");
    return one(line, Optional.empty(), sent, problems);
  }

  private View one(DagstartLine line, Optional<String> problem, Fields sent, Problems problems) {
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
            views.owners(dagstarts.members(line.dagstart()), sent.line("eigenaar")),
            line.party().isPresent() ? reasons(sent.line("anders"), frame) : List.of(),
            open ? choices(line, sent.line("keuze"), frame) : List.of(),
            problems));
  }

  private static List<Option> reasons(String sent, Frame frame) {
    return Stream.of(OtherReason.values())
        .map(
            reason ->
                new Option(
                    reason.code(),
                    frame.t("dagstart.other." + reason.code()),
                    reason.code().equals(sent)))
        .toList();
  }

  private List<DagstartLinePage.Choice> choices(DagstartLine line, String sent, Frame frame) {
    List<DagstartLinePage.Choice> choices = new ArrayList<>();
    proposals.activities(line.request(), ACTIVITIES, frame.texts()).stream()
        .map(fit -> choice(fit, line, sent))
        .forEach(choices::add);
    proposals.forRequest(line.request(), HELPERS, frame.texts()).stream()
        .map(fit -> choice(fit, line, sent, frame))
        .forEach(choices::add);
    choices.sort(Comparator.comparing(DagstartLinePage.Choice::proposed).reversed());
    return choices;
  }

  private static DagstartLinePage.Choice choice(
      FittingActivity fit, DagstartLine line, String sent) {
    Initiative initiative = fit.initiative();
    return new DagstartLinePage.Choice(
        DagstartChoice.of(initiative),
        initiative.name(),
        initiative.location().name(),
        Party.Kind.ACTIVITY.code(),
        line.activity().filter(initiative::equals).isPresent(),
        DagstartChoice.of(initiative).equals(sent),
        fit.reason(),
        List.of());
  }

  private static DagstartLinePage.Choice choice(
      Fit fit, DagstartLine line, String sent, Frame frame) {
    return new DagstartLinePage.Choice(
        DagstartChoice.of(fit.taker()),
        fit.taker().name(),
        fit.taker().home().name(),
        Party.of(fit.taker()).kind().code(),
        line.taker().filter(fit.taker()::same).isPresent(),
        DagstartChoice.of(fit.taker()).equals(sent),
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
            chosen.taker().orElseThrow().name(),
            activity.name(),
            DagstartChoice.of(activity),
            sent.line("keuze"),
            sent.line("eigenaar"),
            sent.line("anders"),
            sent.line("voorstel"),
            List.of(Individual.values())));
  }
}
