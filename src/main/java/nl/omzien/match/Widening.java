package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.web.Texts;

/**
 * Asking people, ring by ring: the best few first, more after some hours, until enough said yes. A
 * person begins; the program goes on within the same constraints, and never in quiet hours. Rows
 * are held in one order: the request's, then those of its {@link Ring}.
 */
@Dependent
public class Widening {

  private static final Duration DAY = Duration.ofDays(1);

  private final AskingRounds rounds;
  private final Ring ring;
  private final RoundEnd end;
  private final Proposals proposals;
  private final Oversight oversight;
  private final Matches matches;
  private final HelpRequests requests;
  private final History history;
  private final Policy policy;
  private final Clock clock;

  @Inject
  Widening(
      AskingRounds rounds,
      Ring ring,
      RoundEnd end,
      Proposals proposals,
      Oversight oversight,
      Matches matches,
      HelpRequests requests,
      History history,
      Policy policy,
      Clock clock) {
    this.rounds = rounds;
    this.ring = ring;
    this.end = end;
    this.proposals = proposals;
    this.oversight = oversight;
    this.matches = matches;
    this.requests = requests;
    this.history = history;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Somebody presses <i>Vraag deze mensen</i>: these are asked now, or as soon as it is day. The
   * first time begins a round; later it makes that one wider.
   *
   * @param agreed whether the resident agrees that whoever says yes helps her
   * @throws NotOpenAnyMore when the request does not seek help
   */
  public AskingRound ask(HelpRequest seen, List<Fit> chosen, Person who, boolean agreed) {
    Instant now = clock.instant();
    HelpRequest request = requests.hold(seen.id()).orElseThrow();
    if (request.status() != HelpRequestStatus.OPEN || request.person().silenced()) {
      throw new NotOpenAnyMore("The request is " + request.status());
    }
    AskingRound round = rounds.goingOn(request).orElse(null);
    if (round == null) {
      round = rounds.add(new AskingRound(request, who, agreed, now));
      history.add(HelpRequest.KIND, request.id(), who.id(), "asking-begun", "");
    } else {
      round.widen(now);
      history.add(HelpRequest.KIND, request.id(), who.id(), "asking-wider", "");
    }
    if (agreed) {
      round.agree();
    }
    ring.plan(round, chosen);
    goOn(round);
    return round;
  }

  /** A member stops asking; whoever did not answer hears that it is not needed any more. */
  public void stop(HelpRequest seen, Person who) {
    HelpRequest request = requests.hold(seen.id()).orElseThrow();
    if (rounds.goingOn(request).isPresent()) {
      end.of(request, clock.instant());
      history.add(HelpRequest.KIND, request.id(), who.id(), "asking-stopped", "");
    }
  }

  /** Does what is to be done now with a round whose request is held. */
  void goOn(AskingRound round) {
    Instant now = clock.instant();
    HelpRequest request = round.request();
    Policy.Asking asking = policy.asking();
    if (request.status() != HelpRequestStatus.OPEN) {
      end.of(request, now);
    } else if (request.person().silenced()) {
      round.rest(now.plus(DAY)); // nobody is asked while a measure holds; it may go on after it
    } else if (asking.quiet().hold(now)) {
      round.rest(asking.quiet().end(now));
    } else if (ring.planned(round)) {
      round.rest(ring.send(round, now) ? now.plus(asking.between()) : now);
    } else if (enough(request)) {
      round.rest(now.plus(asking.between()));
    } else if (round.ring() >= asking.rings() || oversight.needed(request)) {
      waitForMember(round, now);
    } else {
      widen(round, now);
    }
  }

  private void waitForMember(AskingRound round, Instant now) {
    if (round.status() == RoundStatus.EXHAUSTED) {
      round.exhaust(now.plus(DAY));
      return;
    }
    round.ready();
    history.add(HelpRequest.KIND, round.request().id(), null, "asking-ready", "");
  }

  private void widen(AskingRound round, Instant now) {
    HelpRequest request = round.request();
    List<Fit> more =
        proposals.forRequest(
            request, policy.asking().size(round.ring() + 1), Texts.in(request.person().language()));
    if (ring.plan(round, more) == 0) {
      if (round.status() == RoundStatus.ASKING) {
        history.add(HelpRequest.KIND, request.id(), null, "asking-exhausted", "");
      }
      round.exhaust(now.plus(DAY));
      return;
    }
    if (ring.send(round, now)) {
      round.widen(now);
      round.rest(now.plus(policy.asking().between()));
      history.add(HelpRequest.KIND, request.id(), null, "asking-wider", "");
    } else {
      round.rest(now); // others asked them meanwhile: the next time finds others
    }
  }

  /** Asks her once more who said <i>later</i>; in quiet hours, or when asked too often, not yet. */
  void askAgain(Ask ask) {
    Instant now = clock.instant();
    if (!policy.asking().quiet().hold(now)) {
      ring.send(ask, now);
    }
  }

  /** Whether as many said yes as are needed, though the resident did not answer all of them yet. */
  private boolean enough(HelpRequest request) {
    long said =
        matches.of(request).stream()
            .filter(match -> match.status() == MatchStatus.WAITING)
            .filter(match -> match.saidYes(Side.VOLUNTEER))
            .count();
    return said + matches.connectedTo(request) >= request.asked().helpersWanted();
  }
}
