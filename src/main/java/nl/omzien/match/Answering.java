package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;

/**
 * Who was asked in a round answers: a volunteer by the link in her mail, an organiser for her
 * initiative. The request's row is held first, then hers, so that of many who say yes at once no
 * more are connected than were asked for. Answering twice is answering once, and whoever says yes
 * reads what became of it.
 */
@Dependent
class Answering {

  private final Asks asks;
  private final AskLetters letters;
  private final Connection connection;
  private final Welcome welcome;
  private final Matches matches;
  private final HelpRequests requests;
  private final Takers takers;
  private final Policy policy;
  private final Clock clock;

  @Inject
  Answering(
      Asks asks,
      AskLetters letters,
      Connection connection,
      Welcome welcome,
      Matches matches,
      HelpRequests requests,
      Takers takers,
      Policy policy,
      Clock clock) {
    this.asks = asks;
    this.letters = letters;
    this.connection = connection;
    this.welcome = welcome;
    this.matches = matches;
    this.requests = requests;
    this.takers = takers;
    this.policy = policy;
    this.clock = clock;
  }

  /** The ask that a link belongs to. */
  Optional<Ask> of(String token) {
    return asks.ofToken(letters.hash(token));
  }

  /** Where an ask stands for the volunteer who was asked; changes nothing. */
  AnswerState state(Ask ask) {
    return state(ask, ask.taker().person().orElseThrow());
  }

  /** Where it stands for her, or for one of those whose initiative was asked; changes nothing. */
  AnswerState state(Ask ask, Person who) {
    return switch (ask.status()) {
      case YES -> afterYes(ask, who);
      case NO -> AnswerState.NO;
      default ->
          ask.open(clock.instant(), policy.asking().answer()) && seeksHelp(ask)
              ? AnswerState.OPEN
              : AnswerState.LATE;
    };
  }

  /**
   * The answer of the volunteer who was asked.
   *
   * @return how it stands now
   */
  AnswerState answer(Ask ask, Answer answer) {
    return answer(ask, ask.taker().person().orElseThrow(), answer);
  }

  /**
   * Her answer, or that of an organiser for her initiative.
   *
   * @return how it stands now
   */
  AnswerState answer(Ask seen, Person who, Answer answer) {
    HelpRequest request = requests.hold(seen.round().request().id()).orElseThrow();
    Ask ask = asks.refresh(seen);
    AnswerState before = state(ask, who);
    return before == AnswerState.OPEN ? answer(ask, request, who, answer) : before;
  }

  private AnswerState answer(Ask ask, HelpRequest request, Person who, Answer answer) {
    Instant now = clock.instant();
    return switch (answer) {
      case YES -> yes(ask, request, who, now);
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

  private AnswerState yes(Ask ask, HelpRequest request, Person who, Instant now) {
    Taker taker = takers.hold(ask.taker());
    Set<Objection> objections = welcome.against(request, taker);
    if (!objections.isEmpty()) {
      ask.close(now);
      letters.closed(ask);
      return objections.contains(Objection.FULL) ? AnswerState.FULL : AnswerState.LATE;
    }
    ask.yes(who, now);
    connection.accept(request, taker, who, ask.reason(), ask.round().agreed());
    return afterYes(ask, who);
  }

  private AnswerState afterYes(Ask ask, Person who) {
    MatchStatus became =
        matches
            .of(ask.round().request(), ask.taker())
            .map(Match::status)
            .orElse(MatchStatus.CLOSED);
    boolean herself = ask.taker().isPerson(who);
    return switch (became) {
      case WAITING -> herself ? AnswerState.YES : AnswerState.TAKEN;
      case CONNECTED, DONE -> herself ? AnswerState.CONNECTED : AnswerState.TAKEN;
      case DECLINED, CLOSED -> AnswerState.LATE;
    };
  }

  private static boolean seeksHelp(Ask ask) {
    return ask.round().request().status() == HelpRequestStatus.OPEN;
  }
}
