package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.gathering.FirstTimeWarning;
import nl.omzien.gathering.FirstTimes;
import nl.omzien.gathering.Gatherings;
import nl.omzien.match.AskingRound;
import nl.omzien.match.AskingRounds;
import nl.omzien.match.Fit;
import nl.omzien.match.FittingActivity;
import nl.omzien.match.Match;
import nl.omzien.match.Matches;
import nl.omzien.match.Part;
import nl.omzien.match.RequestNeeds;
import nl.omzien.match.Side;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.platform.HistoryRow;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the team's pages about requests. */
@RequestScoped
class TeamRequestViews {

  private static final List<HelpRequestStatus> GOING_ON =
      List.of(HelpRequestStatus.ASKED, HelpRequestStatus.OPEN, HelpRequestStatus.CONNECTED);

  @Inject private Frames frames;
  @Inject private Visitor visitor;
  @Inject private HelpRequests requests;
  @Inject private Matches matches;
  @Inject private People people;
  @Inject private History history;
  @Inject private Screening screening;
  @Inject private Taxonomy taxonomy;
  @Inject private RequestNeeds needs;
  @Inject private TeamRoundViews rounds;
  @Inject private ReferralViews referrals;
  @Inject private AskingRounds asking;
  @Inject private FirstTimes firstTimes;
  @Inject private Gatherings gatherings;
  @Inject private GatheringWords gatheringWords;
  @Inject private TeamActivities activitiesBeside;
  @Inject private Clock clock;

  View all() {
    Frame frame = frames.frame();
    RequestWords words = new RequestWords(frame.texts(), clock);
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<HelpRequest> all = requests.forTeam(visitor, GOING_ON);
    Map<Long, AskingRound> goingOn = asking.goingOn(all);
    return new View(
        "team/requests",
        new TeamRequestsPage(
            frame,
            alone(spoken),
            gathered(),
            all.stream()
                .map(
                    request ->
                        new TeamRequestsPage.Row(
                            request.reference(),
                            request.person().shortName(),
                            request.asked().neighbourhood().name(),
                            request.asked().publicText(),
                            words.statusForTeam(request),
                            words.tone(request),
                            Optional.ofNullable(goingOn.get(request.id()))
                                .map(round -> frame.t("round.status." + round.status().code()))
                                .orElse(""),
                            spoken.ago(request.askedAt())))
                .toList()));
  }

  private List<TeamRequestsPage.Alone> alone(SpokenTime spoken) {
    return firstTimes.alone(visitor, clock.instant().plus(FirstTimeWarning.AHEAD)).stream()
        .map(
            firstTime ->
                new TeamRequestsPage.Alone(
                    firstTime.task().reference(),
                    firstTime.task().person().shortName(),
                    spoken.moment(firstTime.startsAt())))
        .toList();
  }

  private List<TeamRequestsPage.Gathered> gathered() {
    return gatherings.all(visitor).stream()
        .map(
            gathering ->
                new TeamRequestsPage.Gathered(
                    GatheringPages.path(gathering),
                    gatheringWords.topic(gathering),
                    gatheringWords.district(gathering),
                    gathering.size()))
        .toList();
  }

  View one(HelpRequest request, List<Fit> fits, List<FittingActivity> activities, Fields typed) {
    Frame frame = frames.frame();
    RequestWords words = new RequestWords(frame.texts(), clock);
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Asked asked = request.asked();
    boolean seeking = request.status() == HelpRequestStatus.OPEN;
    return new View(
        "team/request",
        new TeamRequestPage(
            frame,
            request.reference(),
            request.person().shortName(),
            Marked.pieces(asked.toldText(), screening.findings(asked.toldText())),
            asked.publicText(),
            words.statusForTeam(request),
            words.tone(request),
            List.of(
                new Fact(frame.t("queue.fact.category"), category(asked, frame)),
                new Fact(frame.t("queue.fact.place"), asked.neighbourhood().name()),
                new Fact(frame.t("queue.fact.when"), words.when(asked)),
                new Fact(
                    frame.t("queue.fact.channel"), frame.t("channel." + request.channel().code())),
                new Fact(frame.t("queue.fact.consent"), spoken.moment(request.consent().givenAt())),
                new Fact(frame.t("queue.fact.helpers"), String.valueOf(asked.helpersWanted()))),
            request.mayBeCalled() ? request.person().telephone() : Optional.empty(),
            request.status().alive(),
            request.toConfirm(),
            typed.text("gezegd"),
            clearance(request, frame),
            matches.of(request).stream().map(TeamRequestViews::helper).toList(),
            activitiesBeside.of(request, seeking ? activities : List.of(), frame),
            seeking ? fits.stream().map(fit -> proposal(fit, frame)).toList() : List.of(),
            rounds.of(request, fits.stream().filter(Fit::person).toList(), frame),
            referrals.of(request, frame),
            history.of(HelpRequest.KIND, request.id()).stream()
                .map(row -> step(row, spoken, frame))
                .toList()));
  }

  View note(HelpRequest request) {
    Frame frame = frames.frame();
    Team team = request.asked().neighbourhood().district().team();
    return new View(
        "team/note",
        new NotePage(
            frame,
            request.person().firstName(),
            request.asked().toldText(),
            request.reference(),
            new RequestWords(frame.texts(), clock).next(request),
            new SpokenTime(frame.texts(), clock).plainDay(today()),
            team == null ? frame.municipality() : team.name(),
            team == null ? frame.telephone() : team.telephone(),
            team == null ? frame.hours() : team.hours()));
  }

  private java.time.LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }

  private static TeamRequestPage.Helper helper(Match match) {
    return new TeamRequestPage.Helper(
        match.reference(),
        match.taker().initiative().isPresent(),
        match.taker().name(),
        match
            .taker()
            .initiative()
            .flatMap(initiative -> match.taker().person())
            .map(Person::shortName)
            .orElse(""),
        match.status().code(),
        match.saidYes(Side.RESIDENT),
        match.saidYes(Side.VOLUNTEER),
        match.reason());
  }

  private TeamRequestPage.Clearance clearance(HelpRequest request, Frame frame) {
    String why =
        request.clearanceNeeded().isPresent()
            ? frame.t("clearance.confirmed")
            : needs
                .clearanceGround(request)
                .map(ground -> frame.t("clearance.ground." + ground.code()))
                .orElseGet(() -> frame.t("clearance.none"));
    return new TeamRequestPage.Clearance(needs.clearanceNeeded(request), why);
  }

  private static TeamRequestPage.Proposal proposal(Fit fit, Frame frame) {
    return new TeamRequestPage.Proposal(
        !fit.person(),
        fit.taker().reference(),
        fit.taker().name(),
        fit.taker().home().name(),
        fit.reason(),
        parts(fit, frame));
  }

  /** How well somebody fits, in parts. */
  static List<TeamRequestPage.PartOfScore> parts(Fit fit, Frame frame) {
    return Stream.of(Part.values())
        .map(
            part ->
                new TeamRequestPage.PartOfScore(
                    frame.t("score." + part.code()), (int) Math.round(10 * fit.score().of(part))))
        .toList();
  }

  private TeamRequestPage.Step step(HistoryRow row, SpokenTime spoken, Frame frame) {
    return new TeamRequestPage.Step(
        spoken.moment(row.happenedAt()),
        row.personId().flatMap(people::find).map(Person::shortName).orElse("Omzien"),
        frame.t("history.request." + row.event()),
        row.note());
  }

  private String category(Asked asked, Frame frame) {
    return taxonomy
        .category(asked.category())
        .map(Category::label)
        .orElseGet(() -> frame.t("ask.category.unknown"));
  }
}
