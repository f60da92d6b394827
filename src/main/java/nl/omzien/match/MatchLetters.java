package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.omzien.person.Person;
import nl.omzien.web.Letters;

/**
 * What the two are told by mail. Whoever has no address hears it from the team; no mail says what
 * was asked, since a housemate may read along.
 */
@Dependent
class MatchLetters {

  private final Letters letters;
  private final OrganiserAsks organisers;

  @Inject
  MatchLetters(Letters letters, OrganiserAsks organisers) {
    this.letters = letters;
    this.organisers = organisers;
  }

  void offered(Match match) {
    send(match.request().person(), "helper-offered", toRequest(match));
  }

  void proposed(Match match) {
    send(match.request().person(), "helper-proposed", toRequest(match));
    match
        .taker()
        .volunteer()
        .ifPresentOrElse(
            volunteer -> send(volunteer.person(), "request-proposed", "/helpen"),
            () -> organisers.ask(match));
  }

  void connected(Match match) {
    send(match.request().person(), "connected", toRequest(match));
    toHelper(match, "connected");
  }

  void declined(Match match, Side by) {
    if (by == Side.RESIDENT) {
      toHelper(match, "declined");
    } else {
      send(match.request().person(), "helper-declined", toRequest(match));
    }
  }

  void closed(Match match) {
    if (match.saidYes(Side.VOLUNTEER)) {
      toHelper(match, "closed");
    }
  }

  /** Did you find each other? One button each. */
  void silent(Match match, Side side, String token) {
    Person helper = match.taker().person().orElseThrow();
    letters
        .to(side == Side.RESIDENT ? match.request().person() : helper, "contact")
        .action("yes", "/contact/" + token + "/ja")
        .action("no", "/contact/" + token + "/nee")
        .send();
  }

  /** Nothing was heard of the two: help is sought again. */
  void lost(Match match) {
    send(match.request().person(), "contact-lost", toRequest(match));
    toHelper(match, "contact-lost-volunteer");
  }

  /** The initiative does not go on, or who helped left it: help is sought again. */
  void forsaken(Match match) {
    send(match.request().person(), "initiative-gone", toRequest(match));
  }

  void howDidItGo(Match match) {
    send(match.request().person(), "how-did-it-go", toRequest(match));
    toHelper(match, "how-did-it-go");
  }

  /** Who helps, on the page where she sees what she helps with. */
  private void toHelper(Match match, String kind) {
    String page = match.taker().initiative().map(TakenUpPages::page).orElse("/helpen");
    match.taker().people().forEach(person -> send(person, kind, page));
  }

  private void send(Person person, String kind, String path) {
    letters.to(person, kind).action("action", path).send();
  }

  private static String toRequest(Match match) {
    return "/mijn/vragen/" + match.request().reference();
  }
}
