package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.omzien.request.HelpRequest;

/**
 * The end of a round, in the transaction in which its request is filled or over: nobody is asked
 * any more, and whoever did not answer hears that it is not needed.
 */
@Dependent
class RoundEnd {

  private final AskingRounds rounds;
  private final Asks asks;
  private final AskLetters letters;

  @Inject
  RoundEnd(AskingRounds rounds, Asks asks, AskLetters letters) {
    this.rounds = rounds;
    this.asks = asks;
    this.letters = letters;
  }

  /** Ends the round of a request that the caller holds, if one is going on. */
  void of(HelpRequest request, Instant now) {
    rounds.goingOn(request).ifPresent(round -> end(round, now));
  }

  private void end(AskingRound round, Instant now) {
    for (Ask ask : asks.of(round)) {
      close(ask, now);
    }
    round.end(now);
  }

  /** Closes one ask, with a kind word when she was asked and did not answer. */
  void close(Ask ask, Instant now) {
    boolean open = ask.status().open();
    if (open || ask.status() == AskStatus.PLANNED) {
      ask.close(now);
    }
    if (open) {
      letters.closed(ask);
    }
  }
}
