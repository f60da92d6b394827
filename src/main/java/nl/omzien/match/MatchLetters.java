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

  @Inject
  MatchLetters(Letters letters) {
    this.letters = letters;
  }

  void offered(Match match) {
    send(match.request().person(), "helper-offered", toRequest(match));
  }

  void proposed(Match match) {
    send(match.request().person(), "helper-proposed", toRequest(match));
    send(match.volunteer().person(), "request-proposed", "/helpen");
  }

  void connected(Match match) {
    send(match.request().person(), "connected", toRequest(match));
    send(match.volunteer().person(), "connected", "/helpen");
  }

  void declined(Match match, Side by) {
    if (by == Side.RESIDENT) {
      send(match.volunteer().person(), "declined", "/helpen");
    } else {
      send(match.request().person(), "helper-declined", toRequest(match));
    }
  }

  void closed(Match match) {
    if (match.saidYes(Side.VOLUNTEER)) {
      send(match.volunteer().person(), "closed", "/helpen");
    }
  }

  /** Did you find each other? One button each. */
  void silent(Match match, Side side, String token) {
    Person reader = side == Side.RESIDENT ? match.request().person() : match.volunteer().person();
    letters
        .to(reader, "contact")
        .action("yes", "/contact/" + token + "/ja")
        .action("no", "/contact/" + token + "/nee")
        .send();
  }

  /** Nothing was heard of the two: help is sought again. */
  void lost(Match match) {
    send(match.request().person(), "contact-lost", toRequest(match));
    send(match.volunteer().person(), "contact-lost-volunteer", "/helpen");
  }

  void howDidItGo(Match match) {
    send(match.request().person(), "how-did-it-go", toRequest(match));
    send(match.volunteer().person(), "how-did-it-go", "/helpen");
  }

  private void send(Person person, String kind, String path) {
    letters.to(person, kind).action("action", path).send();
  }

  private static String toRequest(Match match) {
    return "/mijn/vragen/" + match.request().reference();
  }
}
