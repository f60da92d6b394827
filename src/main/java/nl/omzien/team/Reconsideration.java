package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.omzien.moderation.Appeal;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Decided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Reviewable;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.web.Letters;

/** A member who did not decide looks again; upheld, everything is as it was before. */
@Dependent
class Reconsideration {

  private final Appeals appeals;
  private final Letters letters;
  private final History history;
  private final Event<Decided> decided;
  private final Clock clock;

  @Inject
  Reconsideration(
      Appeals appeals, Letters letters, History history, Event<Decided> decided, Clock clock) {
    this.appeals = appeals;
    this.letters = letters;
    this.history = history;
    this.decided = decided;
    this.clock = clock;
  }

  /**
   * Answers an appeal.
   *
   * @throws nl.omzien.moderation.AlreadyDecided when a colleague was first
   * @throws nl.omzien.moderation.DecidedBefore when this member decided the first time
   */
  void answer(Appeal appeal, Reading reading, boolean upheld, String sentence, Visitor member) {
    Instant now = clock.instant();
    Reviewable content = reading.content();
    appeal.answer(upheld, member.id(), sentence, now);
    history.add(
        content.historyKind(),
        content.id(),
        member.id(),
        upheld ? "appeal-upheld" : "appeal-kept",
        sentence);
    if (upheld) {
      content.decided(Decision.APPROVE, "", now);
      decided.fire(new Decided(content, Decision.APPROVE));
    }
    for (Person author : content.people()) {
      letters
          .to(author, upheld ? "appeal-upheld" : "appeal-kept")
          .action("action", reading.authorsPage())
          .send();
    }
  }

  /** A member writes down that an author without e-mail disagrees. Twice is once. */
  void ask(Reading reading, String words, Visitor member) {
    Reviewable content = reading.content();
    appeals.ask(content.review(), content.person(), member.id(), words);
    history.add(content.historyKind(), content.id(), member.id(), "appealed", "");
  }
}
