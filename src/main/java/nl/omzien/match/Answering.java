package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * A volunteer answers by the link in her mail; the token is the authority. The request's row is
 * held first, then hers, so that of many who say yes at once no more are connected than were asked
 * for. Answering twice is answering once, and whoever says yes reads what became of it.
 */
@Dependent
class Answering {

  /** What a volunteer may have become since she was asked, without being less welcome. */
  private static final Set<Objection> NO_MATTER =
      EnumSet.of(Objection.ASKED_BEFORE, Objection.ASKED_ENOUGH, Objection.NOTHING_IN_COMMON);

  private final Asks asks;
  private final AskLetters letters;
  private final Connection connection;
  private final Proposals proposals;
  private final Matches matches;
  private final HelpRequests requests;
  private final Volunteers volunteers;
  private final Policy policy;
  private final Clock clock;

  @Inject
  Answering(
      Asks asks,
      AskLetters letters,
      Connection connection,
      Proposals proposals,
      Matches matches,
      HelpRequests requests,
      Volunteers volunteers,
      Policy policy,
      Clock clock) {
    this.asks = asks;
    this.letters = letters;
    this.connection = connection;
    this.proposals = proposals;
    this.matches = matches;
    this.requests = requests;
    this.volunteers = volunteers;
    this.policy = policy;
    this.clock = clock;
  }

  /** The ask that a link belongs to. */
  Optional<Ask> of(String token) {
    return asks.ofToken(letters.hash(token));
  }

  /** Where an ask stands for who was asked; changes nothing. */
  AnswerState state(Ask ask) {
    return switch (ask.status()) {
      case YES -> afterYes(ask);
      case NO -> AnswerState.NO;
      default ->
          ask.open(clock.instant(), policy.asking().answer()) && seeksHelp(ask)
              ? AnswerState.OPEN
              : AnswerState.LATE;
    };
  }

  /**
   * Her answer.
   *
   * @return how it stands now
   */
  AnswerState answer(Ask seen, Answer answer) {
    HelpRequest request = requests.hold(seen.round().request().id()).orElseThrow();
    Ask ask = asks.refresh(seen);
    AnswerState before = state(ask);
    return before == AnswerState.OPEN ? answer(ask, request, answer) : before;
  }

  private AnswerState answer(Ask ask, HelpRequest request, Answer answer) {
    Instant now = clock.instant();
    return switch (answer) {
      case YES -> yes(ask, request, now);
      case NO -> {
        ask.no(now);
        yield AnswerState.NO;
      }
      case LATER -> {
        ask.later(now.plus(policy.asking().later()));
        yield ask.askedAgain() ? AnswerState.LATER_AGAIN : AnswerState.LATER;
      }
    };
  }

  private AnswerState yes(Ask ask, HelpRequest request, Instant now) {
    Volunteer volunteer = volunteers.hold(ask.volunteer());
    Set<Objection> objections = EnumSet.noneOf(Objection.class);
    objections.addAll(proposals.objections(request, Taker.of(volunteer)));
    objections.removeAll(NO_MATTER);
    if (!objections.isEmpty()) {
      ask.close(now);
      letters.closed(ask);
      return objections.contains(Objection.FULL) ? AnswerState.FULL : AnswerState.LATE;
    }
    ask.yes(now);
    connection.accept(request, volunteer, ask.reason(), ask.round().agreed());
    return afterYes(ask);
  }

  private AnswerState afterYes(Ask ask) {
    MatchStatus became =
        matches
            .of(ask.round().request(), Taker.of(ask.volunteer()))
            .map(Match::status)
            .orElse(MatchStatus.CLOSED);
    return switch (became) {
      case WAITING -> AnswerState.YES;
      case CONNECTED, DONE -> AnswerState.CONNECTED;
      case DECLINED, CLOSED -> AnswerState.LATE;
    };
  }

  private static boolean seeksHelp(Ask ask) {
    return ask.round().request().status() == HelpRequestStatus.OPEN;
  }
}
