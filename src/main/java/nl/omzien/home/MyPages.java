package nl.omzien.home;

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
import java.util.List;
import java.util.Optional;
import nl.omzien.gathering.ActivityWords;
import nl.omzien.gathering.FirstTime;
import nl.omzien.gathering.FirstTimes;
import nl.omzien.gathering.OutingStatus;
import nl.omzien.gathering.Outings;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.InitiativeStatus;
import nl.omzien.initiative.Initiatives;
import nl.omzien.match.AskingRounds;
import nl.omzien.match.Fit;
import nl.omzien.match.Match;
import nl.omzien.match.MatchStatus;
import nl.omzien.match.Matches;
import nl.omzien.match.Oversight;
import nl.omzien.match.Policy;
import nl.omzien.match.Proposals;
import nl.omzien.match.Side;
import nl.omzien.match.Ways;
import nl.omzien.moderation.ConcernStatus;
import nl.omzien.moderation.Concerns;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Statements;
import nl.omzien.person.Person;
import nl.omzien.place.Places;
import nl.omzien.place.SpokenPlace;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** A resident's own page: her requests, how they stand, who helps. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MyPages {

  @Inject private HelpRequests requests;
  @Inject private Matches matches;
  @Inject private AskingRounds rounds;
  @Inject private Oversight oversight;
  @Inject private Proposals proposals;
  @Inject private Policy policy;
  @Inject private Outings outings;
  @Inject private FirstTimes firstTimes;
  @Inject private PointedTo pointedTo;
  @Inject private Places places;
  @Inject private History history;
  @Inject private Statements statements;
  @Inject private Concerns concerns;
  @Inject private Measures measures;
  @Inject private Initiatives initiatives;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All her requests. */
  @GET
  @Path("mijn")
  @Transactional
  public View mine() {
    Frame frame = frames.frame();
    RequestWords words = new RequestWords(frame.texts(), clock);
    List<MyPage.Row> rows =
        requests.mine(visitor).stream().map(request -> row(request, words, frame)).toList();
    return new View(
        "home/mine",
        new MyPage(
            frame,
            rows,
            initiatives(),
            concerns(frame),
            !measures.mine(visitor).isEmpty(),
            home(frame)));
  }

  private List<Fact> initiatives() {
    return initiatives.mine(visitor).stream()
        .filter(mine -> mine.status() != InitiativeStatus.ENDED)
        .map(mine -> new Fact(mine.name(), "/mijn/initiatieven/" + mine.reference()))
        .toList();
  }

  /** What she told the team of somebody: only that it came, and that it was seen. */
  private List<Fact> concerns(Frame frame) {
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return concerns.mine(visitor).stream()
        .map(
            concern ->
                new Fact(
                    spoken.moment(concern.toldAt()),
                    frame.t(
                        concern.status() == ConcernStatus.RECEIVED
                            ? "mine.concern.received"
                            : "mine.concern.seen")))
        .toList();
  }

  private Optional<MyPage.Home> home(Frame frame) {
    return visitor
        .homeNeighbourhood()
        .flatMap(places::neighbourhood)
        .map(
            place -> new MyPage.Home(SpokenPlace.of(place.name(), frame.language()), place.slug()));
  }

  private MyPage.Row row(HelpRequest request, RequestWords words, Frame frame) {
    return new MyPage.Row(
        request.reference(),
        request.asked().publicText(),
        words.status(request),
        words.tone(request),
        new SpokenTime(frame.texts(), clock).ago(request.askedAt()));
  }

  /** One of her requests: how it stands, what happens next, what she can do. */
  @GET
  @Path("mijn/vragen/{reference}")
  @Transactional
  public View request(@PathParam("reference") String reference) {
    HelpRequest request = requests.mine(visitor, reference).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    RequestWords words = new RequestWords(frame.texts(), clock);
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "home/my-request",
        new MyRequestPage(
            frame,
            request.reference(),
            request.asked().publicText(),
            request.asked().toldText(),
            words.status(request),
            words.tone(request),
            words.next(request),
            words.when(request.asked()),
            request.review().restricted() ? "" : request.review().sentence(),
            request.status().alive()
                ? statements.of(request.review(), frame.texts())
                : Optional.empty(),
            request.status().alive(),
            matches.of(request).stream()
                .filter(match -> match.status() != MatchStatus.CLOSED)
                .filter(match -> match.status() != MatchStatus.DECLINED)
                .map(match -> helper(match, frame))
                .toList(),
            goings(request, frame),
            pointedTo.of(request, frame),
            asking(request, frame),
            history.of(HelpRequest.KIND, request.id()).stream()
                .map(
                    row ->
                        new MyRequestPage.Step(
                            spoken.moment(row.happenedAt()),
                            frame.t("history.request." + row.event())))
                .toList()));
  }

  private MyRequestPage.Asking asking(HelpRequest request, Frame frame) {
    boolean goingOn = rounds.goingOn(request).isPresent();
    boolean mayBegin = !goingOn && !oversight.needed(request);
    return new MyRequestPage.Asking(
        goingOn,
        mayBegin
            ? proposals.forRequest(request, policy.asking().first(), frame.texts()).stream()
                .map(Fit::reason)
                .toList()
            : List.of());
  }

  private List<MyRequestPage.Going> goings(HelpRequest request, Frame frame) {
    ActivityWords words = new ActivityWords(frame.texts(), clock);
    List<FirstTime> along = firstTimes.beside(request);
    return outings.of(request).stream()
        .filter(outing -> outing.status() != OutingStatus.DROPPED)
        .map(
            outing ->
                new MyRequestPage.Going(
                    outing.initiative().reference(),
                    outing.initiative().name(),
                    words.next(outing.initiative()),
                    outing.initiative().location().name(),
                    outing.status().code(),
                    along.stream()
                        .filter(some -> some.task().status().alive())
                        .anyMatch(some -> some.initiative().id().equals(outing.initiative().id()))))
        .toList();
  }

  private static MyRequestPage.Helper helper(Match match, Frame frame) {
    boolean known = match.status() == MatchStatus.CONNECTED || match.status() == MatchStatus.DONE;
    return new MyRequestPage.Helper(
        match.reference(),
        match.taker().initiative().map(Initiative::name).orElse(""),
        known ? match.taker().person().map(Person::firstName).orElse("") : "",
        SpokenPlace.of(match.taker().home().name(), frame.language()),
        match.reason(),
        match.status().code(),
        match.saidYes(Side.RESIDENT),
        Ways.toVolunteer(match),
        match.answerOf(Side.RESIDENT).isPresent());
  }
}
