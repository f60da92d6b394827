package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.omzien.moderation.Decided;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviewable;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Statements;
import nl.omzien.moderation.Verdict;
import nl.omzien.moderation.Verdicts;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Settings;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Letters;

/**
 * What a decision does to the thing itself, and what its author hears. Not at once: for some
 * seconds its member can take it back, and nothing has left yet.
 */
@Dependent
class Judging {

  private final Screening screening;
  private final Statements statements;
  private final Letters letters;
  private final History history;
  private final Event<Decided> decided;
  private final Verdicts verdicts;
  private final Settings settings;
  private final Clock clock;

  @Inject
  Judging(
      Screening screening,
      Statements statements,
      Letters letters,
      History history,
      Event<Decided> decided,
      Verdicts verdicts,
      Settings settings,
      Clock clock) {
    this.screening = screening;
    this.statements = statements;
    this.letters = letters;
    this.history = history;
    this.decided = decided;
    this.verdicts = verdicts;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Decides, once; from now on it is in nobody's queue. Tells whether it left at once.
   *
   * @throws nl.omzien.moderation.AlreadyDecided when a colleague was first
   */
  boolean decide(Reading reading, Decision decision, Fields fields, Visitor visitor) {
    Review review = reading.content().review();
    if (settings.undo().isZero()) {
      verdicts.refuseSecond(review);
      carryOut(reading, decision, fields, visitor);
      return true;
    }
    Instant now = clock.instant();
    verdicts.give(
        new Verdict(review, decision, visitor.id(), now, now.plus(settings.undo()))
            .saying(fields.line("reden"), fields.text("zin"), fields.line("korte-tekst")));
    return false;
  }

  /** The same, some seconds later: she did not take it back. */
  void carryOut(Reading reading, Verdict verdict, Visitor member) {
    carryOut(reading, verdict.decision(), typed(verdict), member);
  }

  /** What she typed, as her form had it. */
  static Fields typed(Verdict verdict) {
    return Fields.none()
        .with("reden", verdict.reason())
        .with("zin", verdict.sentence())
        .with("korte-tekst", verdict.wording());
  }

  private void carryOut(Reading reading, Decision decision, Fields fields, Visitor visitor) {
    Instant now = clock.instant();
    Reviewable content = reading.content();
    content.review().decide(decision, visitor.id(), fields.line("reden"), fields.text("zin"), now);
    content.review().foundByProgram(!screening.findings(content.toldText()).isEmpty());
    content.review().lastRead().at(content.toldText());
    noted(reading, visitor, "decided-" + decision.code(), fields.text("zin"));
    content.decided(decision, fields.line("korte-tekst"), now);
    decided.fire(new Decided(content, decision));
    tell(reading, decision);
  }

  /** Adds a row to the history of the thing that is read. */
  void noted(Reading reading, Visitor visitor, String event, String note) {
    Reviewable content = reading.content();
    history.add(content.historyKind(), content.id(), visitor.id(), event, note);
  }

  private void tell(Reading reading, Decision decision) {
    Reviewable content = reading.content();
    String kind = content.review().kind().name().toLowerCase(Locale.ROOT);
    for (Person author : content.people()) {
      Letters.Draft letter =
          letters.to(author, kind + "-" + decision.code()).action("action", reading.authorsPage());
      statements.addTo(letter, content.review());
      letter.send();
    }
  }
}
