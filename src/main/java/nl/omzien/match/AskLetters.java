package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/**
 * What volunteers who are asked are told by mail. The mail does not say who asks or what for: that
 * stands behind its links, each with a token of which we keep no more than a hash.
 */
@Dependent
class AskLetters {

  private final Letters letters;
  private final Secrets secrets;

  @Inject
  AskLetters(Letters letters, Secrets secrets) {
    this.letters = letters;
    this.secrets = secrets;
  }

  /**
   * Asks her, for the first or the second time.
   *
   * @return the hash of the token in the links
   */
  String ask(Ask ask) {
    String token = Secrets.token();
    String path = "/antwoord/" + token;
    Letters.Draft letter =
        letters.to(ask.taker().person().orElseThrow(), ask.sent() ? "ask-again" : "ask");
    letter.action("yes", path + "/ja").action("no", path + "/nee");
    if (!ask.sent()) {
      letter.action("later", path + "/later");
    }
    letter.send();
    return hash(token);
  }

  /** No answer is needed any more: everybody who was asked hears that. */
  void closed(Ask ask) {
    String page = ask.taker().initiative().map(TakenUpPages::page).orElse("/helpen");
    ask.taker()
        .people()
        .forEach(person -> letters.to(person, "ask-closed").action("action", page).send());
  }

  /** What is kept of the token in the links. */
  String hash(String token) {
    return secrets.hash("ask", token);
  }
}
