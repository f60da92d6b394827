package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Removed;
import nl.omzien.moderation.Reviewable;
import nl.omzien.moderation.Screening;
import nl.omzien.moderation.Statements;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.web.Letters;

/** Takes content down that others could see, and tells its author why (DSA art. 17). */
@Dependent
class Removal {

  private final Screening screening;
  private final Statements statements;
  private final Letters letters;
  private final History history;
  private final Event<Removed> removed;
  private final Clock clock;

  @Inject
  Removal(
      Screening screening,
      Statements statements,
      Letters letters,
      History history,
      Event<Removed> removed,
      Clock clock) {
    this.screening = screening;
    this.statements = statements;
    this.letters = letters;
    this.history = history;
    this.removed = removed;
    this.clock = clock;
  }

  /**
   * Takes it down.
   *
   * @throws nl.omzien.moderation.NotPossible when others cannot see it any more
   */
  void of(Reading reading, DeclineReason reason, String sentence, Visitor member) {
    Reviewable content = reading.content();
    content.review().takeDown(member.id(), reason, sentence, clock.instant());
    content.review().foundByProgram(!screening.findings(content.publicText()).isEmpty());
    history.add(content.historyKind(), content.id(), member.id(), "taken-down", sentence);
    removed.fire(new Removed(content));
    String kind = content.review().kind().name().toLowerCase(Locale.ROOT) + "-taken-down";
    for (Person author : content.people()) {
      Letters.Draft letter = letters.to(author, kind).action("action", reading.authorsPage());
      statements.addTo(letter, content.review());
      letter.send();
    }
  }
}
