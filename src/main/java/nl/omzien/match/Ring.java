package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.request.HelpRequest;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * The people who are asked at once. Each is held, in the order of keys and after the request, while
 * we look whether she may be asked: so that no two requests together ask her too often. Whoever has
 * no address is not asked this way.
 */
@Dependent
class Ring {

  private final Asks asks;
  private final AskLetters letters;
  private final Proposals proposals;
  private final Volunteers volunteers;

  @Inject
  Ring(Asks asks, AskLetters letters, Proposals proposals, Volunteers volunteers) {
    this.asks = asks;
    this.letters = letters;
    this.proposals = proposals;
    this.volunteers = volunteers;
  }

  /**
   * Chooses those who were not asked yet in this round; holds them first, since a new row that
   * names her locks her too.
   *
   * @return how many
   */
  int plan(AskingRound round, List<Fit> chosen) {
    Set<Long> known =
        asks.of(round).stream().map(ask -> ask.volunteer().id()).collect(Collectors.toSet());
    List<Fit> fresh =
        chosen.stream()
            .filter(fit -> fit.volunteer().person().email().isPresent())
            .filter(fit -> known.add(fit.volunteer().id()))
            .sorted(Comparator.comparing(fit -> fit.volunteer().id()))
            .toList();
    fresh.forEach(fit -> volunteers.hold(fit.volunteer()));
    fresh.forEach(fit -> asks.add(new Ask(round, fit.volunteer(), fit.reason())));
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
            .sorted(Comparator.comparing(ask -> ask.volunteer().id()))
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
    Volunteer volunteer = volunteers.hold(ask.volunteer());
    boolean may = mayBeAsked(ask.round().request(), volunteer);
    if (may) {
      ask.send(letters.ask(ask), now);
    }
    return may;
  }

  private boolean mayBeAsked(HelpRequest request, Volunteer volunteer) {
    return volunteer.person().email().isPresent()
        && proposals.objections(request, Taker.of(volunteer)).stream()
            .allMatch(objection -> objection == Objection.ASKED_BEFORE);
  }
}
