package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.request.HelpRequest;

/**
 * Those who are asked at once, volunteers and initiatives. Each is held, in the order of keys and
 * after the request, while we look whether she may be asked: so that no two requests together ask
 * her too often. Whoever has no address stands among the calls of the team in the same hours.
 */
@Dependent
class Ring {

  private final Asks asks;
  private final AskLetters letters;
  private final Proposals proposals;
  private final OrganiserAsks organisers;
  private final Takers takers;

  @Inject
  Ring(
      Asks asks, AskLetters letters, OrganiserAsks organisers, Proposals proposals, Takers takers) {
    this.asks = asks;
    this.letters = letters;
    this.organisers = organisers;
    this.proposals = proposals;
    this.takers = takers;
  }

  /**
   * Chooses those who were not asked yet in this round; holds them first, since a new row that
   * names her locks her too.
   *
   * @return how many
   */
  int plan(AskingRound round, List<Fit> chosen) {
    Set<Party> known =
        asks.of(round).stream().map(ask -> Party.of(ask.taker())).collect(Collectors.toSet());
    List<Fit> fresh =
        chosen.stream()
            .filter(fit -> fit.taker().reachable())
            .filter(fit -> known.add(Party.of(fit.taker())))
            .sorted(Comparator.comparing(Fit::taker, Taker.IN_ORDER))
            .toList();
    fresh.forEach(fit -> takers.hold(fit.taker()));
    fresh.forEach(fit -> asks.add(new Ask(round, fit.taker(), fit.reason())));
    return fresh.size();
  }

  /** Whether somebody was chosen and not asked yet. */
  boolean planned(AskingRound round) {
    return asks.of(round).stream().anyMatch(ask -> ask.status() == AskStatus.PLANNED);
  }

  /**
   * Asks those who were chosen and still fit.
   *
   * @return whether anybody was asked
   */
  boolean send(AskingRound round, Instant now) {
    List<Ask> planned =
        asks.of(round).stream()
            .filter(ask -> ask.status() == AskStatus.PLANNED)
            .sorted(Comparator.comparing(Ask::taker, Taker.IN_ORDER))
            .toList();
    boolean sent = false;
    for (Ask ask : planned) {
      if (send(ask, now)) {
        sent = true;
      } else {
        ask.close(now);
      }
    }
    return sent;
  }

  /**
   * Asks one of them, for the first or the second time.
   *
   * @return whether she may be asked now
   */
  boolean send(Ask ask, Instant now) {
    Taker taker = takers.hold(ask.taker());
    boolean may = mayBeAsked(ask.round().request(), taker);
    if (may && taker.initiative().isPresent()) {
      organisers.ask(ask);
      ask.asked(now);
    } else if (may && taker.byTelephone()) {
      ask.call(now);
    } else if (may) {
      ask.send(letters.ask(ask), now);
    }
    return may;
  }

  private boolean mayBeAsked(HelpRequest request, Taker taker) {
    return taker.reachable()
        && proposals.objections(request, taker).stream()
            .allMatch(objection -> objection == Objection.ASKED_BEFORE);
  }
}
