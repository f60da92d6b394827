package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;

/**
 * An organiser answers for her initiative, which a member proposed or which is asked in a round.
 * The request's row is held first, so that of two organisers who say yes at once one is the person
 * who helps, and the other reads that. Answering twice is answering once.
 */
@Dependent
class OrganiserAnswering {

  private final OrganiserAsks asks;
  private final HelpRequests requests;
  private final Matches matches;
  private final Welcome welcome;
  private final Answering answering;
  private final Connection connection;

  @Inject
  OrganiserAnswering(
      OrganiserAsks asks,
      HelpRequests requests,
      Matches matches,
      Welcome welcome,
      Answering answering,
      Connection connection) {
    this.asks = asks;
    this.requests = requests;
    this.matches = matches;
    this.welcome = welcome;
    this.answering = answering;
    this.connection = connection;
  }

  /** What a link belongs to, while who got it is one of the initiative's people. */
  Optional<OrganiserAsk> of(String token) {
    return asks.ofToken(token).filter(ask -> organises(ask.taker(), ask.person()));
  }

  private static boolean organises(Taker taker, Person person) {
    return taker.initiative().stream()
        .flatMap(initiative -> initiative.people().stream())
        .anyMatch(one -> one.id().equals(person.id()));
  }

  /** Where it stands for who got this link; changes nothing. */
  AnswerState state(OrganiserAsk link) {
    return link.ask()
        .map(ask -> answering.state(ask, link.person()))
        .orElseGet(() -> state(link.match().orElseThrow(), link.person()));
  }

  /**
   * The answer of who got this link.
   *
   * @return how it stands now
   */
  AnswerState answer(OrganiserAsk link, Answer answer) {
    return link.ask()
        .map(ask -> inRound(ask, link.person(), answer))
        .orElseGet(() -> answer(link.match().orElseThrow(), link.person(), answer == Answer.YES));
  }

  private AnswerState inRound(Ask ask, Person organiser, Answer answer) {
    AnswerState before = answering.state(ask, organiser);
    AnswerState now = answering.answer(ask, organiser, answer);
    if (before == AnswerState.OPEN && ask.status() == AskStatus.YES) {
      asks.taken(ask.taker());
    }
    return now;
  }

  /** Where it stands for this organiser; changes nothing. */
  AnswerState state(Match match, Person organiser) {
    boolean herself = match.taker().isPerson(organiser);
    return switch (match.status()) {
      case WAITING -> {
        if (match.saidYes(Side.VOLUNTEER)) {
          yield herself ? AnswerState.YES : AnswerState.TAKEN;
        }
        yield match.request().status() == HelpRequestStatus.OPEN
            ? AnswerState.OPEN
            : AnswerState.LATE;
      }
      case CONNECTED, DONE -> herself ? AnswerState.CONNECTED : AnswerState.TAKEN;
      case DECLINED -> AnswerState.NO;
      case CLOSED -> AnswerState.LATE;
    };
  }

  /**
   * Her answer. A yes says that she is the one who gets in touch.
   *
   * @return how it stands now
   */
  AnswerState answer(Match match, Person organiser, boolean yes) {
    HelpRequest request = requests.hold(match.request().id()).orElseThrow();
    matches.refresh(match);
    AnswerState before = state(match, organiser);
    if (before != AnswerState.OPEN) {
      return before;
    }
    if (!yes) {
      connection.no(match, Side.VOLUNTEER, organiser.id());
      return AnswerState.NO;
    }
    Set<Objection> objections = objections(request, match);
    if (objections.contains(Objection.FULL)) {
      return AnswerState.FULL;
    }
    if (!objections.isEmpty()) {
      return AnswerState.LATE;
    }
    connection.yes(match, organiser);
    asks.taken(match.taker());
    return state(match, organiser);
  }

  private Set<Objection> objections(HelpRequest request, Match match) {
    Set<Objection> objections = welcome.against(request, match.taker());
    // a member asked before she crossed a wish
    objections.removeIf(Objection::mayBeCrossed);
    return objections;
  }
}
