package nl.omzien.match;

import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.request.HelpRequest;

/**
 * How two people who are connected reach each other: the way that each chose, and nothing else. To
 * anybody else there is no way at all.
 */
public final class Ways {

  private Ways() {}

  /** The resident's telephone number or e-mail address; empty when it goes through the team. */
  static Optional<String> toResident(Match match) {
    HelpRequest request = match.request();
    return connected(match)
        ? way(request.person(), request.asked().reachBy(), !request.asked().noCalls())
        : Optional.empty();
  }

  /**
   * The volunteer's telephone number or e-mail address; empty when it goes through the team, and
   * for an initiative: its organiser chose no way, and it is she who gets in touch.
   */
  public static Optional<String> toVolunteer(Match match) {
    return match
        .taker()
        .volunteer()
        .filter(volunteer -> connected(match))
        .flatMap(volunteer -> way(volunteer.person(), volunteer.offer().reachBy(), true));
  }

  private static boolean connected(Match match) {
    return match.status() == MatchStatus.CONNECTED || match.status() == MatchStatus.DONE;
  }

  private static Optional<String> way(Person person, ReachBy reachBy, boolean mayBeCalled) {
    return switch (reachBy) {
      case EMAIL -> person.email();
      case TELEPHONE -> mayBeCalled ? person.telephone() : Optional.empty();
      case TEAM -> Optional.empty();
    };
  }
}
