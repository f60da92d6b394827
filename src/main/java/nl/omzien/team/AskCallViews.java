package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.omzien.match.Ask;
import nl.omzien.match.AskedQuestion;
import nl.omzien.match.Calling;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.ConductTick;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds what members see of volunteers whom they call to ask whether they want to help. */
@RequestScoped
class AskCallViews {

  @Inject private Calling calling;
  @Inject private ConductTick conduct;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All who are to be called, for the list of calls. */
  List<CallsPage.ToAsk> all(Frame frame) {
    return calling.open(visitor).stream().map(ask -> row(ask, frame)).toList();
  }

  /** One of them. */
  View one(Ask ask, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "team/ask-call",
        new AskCallPage(
            frame,
            row(ask, frame),
            AskedQuestion.of(ask.round().request(), frame, clock),
            conduct.needed(person(ask).id()),
            calling.quiet().until(),
            calling.quiet().from(),
            problems));
  }

  private CallsPage.ToAsk row(Ask ask, Frame frame) {
    return new CallsPage.ToAsk(
        ask.id(),
        ask.round().request().reference(),
        ask.taker().name(),
        ask.taker().home().name(),
        AskedQuestion.of(ask.round().request(), frame, clock).text(),
        person(ask).telephone(),
        ask.caller().map(Person::firstName).orElse(""),
        ask.caller().filter(caller -> visitor.isPerson(caller.id())).isPresent());
  }

  private static Person person(Ask ask) {
    return ask.taker().volunteer().orElseThrow().person();
  }
}
