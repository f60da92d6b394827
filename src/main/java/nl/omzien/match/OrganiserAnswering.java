package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;

/**
 * An organiser answers for her initiative. The request's row is held first, so that of two
 * organisers who say yes at once one is the person who helps, and the other reads that. Answering
 * twice is answering once.
 */
@Dependent
class OrganiserAnswering {

  /** What may have become true since the team asked, without a yes being less welcome. */
  private static final Set<Objection> NO_MATTER =
      EnumSet.of(Objection.ASKED_BEFORE, Objection.ASKED_ENOUGH, Objection.NOTHING_IN_COMMON);

  private final OrganiserAsks asks;
  private final HelpRequests requests;
  private final Matches matches;
  private final Proposals proposals;
  private final Connection connection;

  @Inject
  OrganiserAnswering(
      OrganiserAsks asks,
      HelpRequests requests,
      Matches matches,
      Proposals proposals,
      Connection connection) {
    this.asks = asks;
    this.requests = requests;
    this.matches = matches;
    this.proposals = proposals;
    this.connection = connection;
  }

  /** What a link belongs to, while who got it is one of the initiative's people. */
  Optional<OrganiserAsk> of(String token) {
    return asks.ofToken(token).filter(ask -> organises(ask.match(), ask.person()));
  }

  private static boolean organises(Match match, Person person) {
    return match.taker().initiative().stream()
        .flatMap(initiative -> initiative.people().stream())
        .anyMatch(one -> one.id().equals(person.id()));
  }

  /** Where it stands for this organiser; changes nothing. */
  AnswerState state(Match match, Person organiser) {
    boolean herself =
        match.taker().person().filter(one -> one.id().equals(organiser.id())).isPresent();
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
    return state(match, organiser);
  }

  private Set<Objection> objections(HelpRequest request, Match match) {
    Set<Objection> objections = EnumSet.noneOf(Objection.class);
    objections.addAll(proposals.objections(request, match.taker()));
    objections.removeAll(NO_MATTER);
    // a member asked before she crossed a wish
    objections.removeIf(Objection::mayBeCrossed);
    if (match.taker().initiative().filter(Initiative::keepsItsWord).isPresent()) {
      // who stopped taking up questions may still say yes to the one that was asked
      objections.remove(Objection.PAUSED);
    }
    return objections;
  }
}
