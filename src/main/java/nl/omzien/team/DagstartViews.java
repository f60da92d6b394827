package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.match.Taker;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the page of the dagstart. */
@RequestScoped
class DagstartViews {

  private static final Duration LONG = Duration.ofDays(7);
  private static final Duration SOME_TIME = Duration.ofDays(3);

  @Inject private Dagstarts dagstarts;
  @Inject private HelpRequests requests;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  View all(Optional<Dagstart> today, List<DagstartMember> members, boolean present) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Optional<Team> team = people.find(visitor.id()).flatMap(Person::team);
    List<HelpRequest> open = requests.forTeam(visitor, List.of(HelpRequestStatus.OPEN));
    List<DagstartLine> lines = present ? today.map(dagstarts::open).orElse(List.of()) : List.of();
    List<DagstartLine> decided =
        present ? today.map(dagstarts::decided).orElse(List.of()) : List.of();
    return new View(
        "team/dagstart",
        new DagstartPage(
            frame,
            spoken.plainDay(spoken.today()),
            team.map(Team::name).orElse(""),
            team.map(some -> colleagues(some, members)).orElse(List.of()),
            members.stream()
                .map(member -> member.person().firstName())
                .collect(Collectors.joining(", ")),
            present,
            open.size(),
            present ? outside(open, lines, decided) : 0,
            open.stream().findFirst().map(first -> spoken.ago(first.askedAt())).orElse(""),
            today.map(some -> progress(some, lines, frame)).orElse(""),
            today.filter(some -> some.state() != PlanState.READY).isPresent(),
            owners(members),
            lines.stream().map(line -> line(line, spoken)).toList(),
            decided.stream().map(line -> decided(line, frame)).toList()));
  }

  /** Somebody was asked for them already, or they came in since: nothing is left out unsaid. */
  private static long outside(
      List<HelpRequest> open, List<DagstartLine> lines, List<DagstartLine> decided) {
    Set<Long> there =
        Stream.concat(lines.stream(), decided.stream())
            .map(line -> line.request().id())
            .collect(Collectors.toSet());
    return open.stream().filter(request -> !there.contains(request.id())).count();
  }

  private List<Option> colleagues(Team team, List<DagstartMember> members) {
    Set<Long> there =
        members.stream().map(member -> member.person().id()).collect(Collectors.toSet());
    return dagstarts.people(team).stream()
        .map(
            person ->
                new Option(
                    person.id().toString(),
                    person.shortName(),
                    there.contains(person.id())
                        || (there.isEmpty() && visitor.isPerson(person.id()))))
        .toList();
  }

  /** Who may see to a line: whoever is there, she herself first of all. */
  List<Option> owners(List<DagstartMember> members) {
    return owners(members, "");
  }

  /** The same, with whom a form named before. */
  List<Option> owners(List<DagstartMember> members, String named) {
    return members.stream()
        .map(DagstartMember::person)
        .map(
            person ->
                new Option(
                    person.id().toString(),
                    person.shortName(),
                    named.isEmpty()
                        ? visitor.isPerson(person.id())
                        : named.equals(person.id().toString())))
        .toList();
  }

  private static String progress(Dagstart dagstart, List<DagstartLine> lines, Frame frame) {
    long found = lines.stream().filter(line -> line.party().isPresent()).count();
    return switch (dagstart.state()) {
      case WANTED -> frame.t("dagstart.progress.wanted");
      case BEING_MADE -> frame.t("dagstart.progress.being-made", found, lines.size());
      case READY -> frame.t("dagstart.progress.ready", found, lines.size());
    };
  }

  DagstartPage.Line line(DagstartLine line, SpokenTime spoken) {
    HelpRequest request = line.request();
    Duration waited = Duration.between(request.askedAt(), clock.instant());
    return new DagstartPage.Line(
        line.reference(),
        request.asked().publicText(),
        request.asked().neighbourhood().name(),
        spoken.ago(request.askedAt()),
        waited.compareTo(LONG) >= 0 ? "danger" : waited.compareTo(SOME_TIME) >= 0 ? "sun" : "sky",
        proposed(line),
        line.taker()
            .map(DagstartChoice::of)
            .or(() -> line.activity().map(DagstartChoice::of))
            .orElse(""),
        line.party().map(party -> party.kind().code()).orElse(""),
        line.reason());
  }

  private static String proposed(DagstartLine line) {
    return line.taker().map(Taker::name).or(() -> line.activity().map(Initiative::name)).orElse("");
  }

  private static DagstartPage.Decided decided(DagstartLine line, Frame frame) {
    return new DagstartPage.Decided(
        line.request().reference(),
        line.request().asked().publicText(),
        step(line, frame),
        line.owner().map(Person::firstName).orElse(""));
  }

  /** What happens next, in words. */
  static String step(DagstartLine line, Frame frame) {
    return line.step()
        .map(step -> frame.t("dagstart.step." + step.code(), proposed(line)))
        .orElse("");
  }
}
