package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;

/** Two part without either having said no: help is sought again. The caller holds the request. */
@Dependent
class Parting {

  private final MatchLetters letters;
  private final History history;
  private final Clock clock;

  @Inject
  Parting(MatchLetters letters, History history, Clock clock) {
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /** They did not find each other, or nothing was heard of them. */
  void lost(Match match) {
    history.add(HelpRequest.KIND, match.request().id(), null, "contact-lost", "");
    soughtAgain(match);
    letters.lost(match);
  }

  /** The initiative stopped, or who helped for it left it. */
  void forsaken(Match match) {
    history.add(HelpRequest.KIND, match.request().id(), null, "initiative-gone", "");
    soughtAgain(match);
    letters.forsaken(match);
  }

  private void soughtAgain(Match match) {
    match.decline(clock.instant());
    if (match.request().status() == HelpRequestStatus.CONNECTED) {
      match.request().open(clock.instant());
    }
  }
}
