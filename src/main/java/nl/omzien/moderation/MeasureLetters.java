package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * What she is told of a measure: all of it on her page and on paper; by mail the rule, the last day
 * and how to ask again, and not the member's own sentence, since housemates read mail too.
 */
@Dependent
public class MeasureLetters {

  private static final String PAGE = "/mijn/maatregelen";

  private final Letters letters;
  private final Clock clock;

  @Inject
  public MeasureLetters(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /** It holds from now on. */
  public void taken(Measure measure) {
    Letters.Draft letter = letters.to(measure.person(), "measure");
    letter
        .also("statement.mail.rule", letter.texts().of(measure.reason().ruleKey()))
        .also("measure.mail.until", until(measure, letter.texts()))
        .also("measure.mail.again")
        .action("action", PAGE)
        .send();
  }

  /** It holds no longer: its time was over, or a member ended it. */
  public void ended(Measure measure) {
    letters.to(measure.person(), "measure-ended").action("action", PAGE).send();
  }

  /** She asked a colleague to look again. */
  void asked(Measure measure) {
    letters.to(measure.person(), "measure-asked").action("action", PAGE).send();
  }

  /** A colleague looked again. */
  public void answered(Measure measure) {
    letters
        .to(measure.person(), measure.secondLook().upheld() ? "measure-upheld" : "measure-kept")
        .action("action", PAGE)
        .send();
  }

  /** All that there is to say, in her language: for the page and for paper. */
  public Statement statement(Measure measure, Texts texts) {
    SecondLook look = measure.secondLook();
    String last = until(measure, texts);
    boolean holds = measure.status() == MeasureStatus.IN_FORCE;
    return new Statement(
        holds
            ? texts.of("measure.what." + measure.kind().code(), last, measure.mostOpen().orElse(0))
            : texts.of("measure.was." + measure.status().code(), last),
        texts.of(measure.reason().ruleKey()),
        measure.facts(),
        texts.of("measure.by-people"),
        measure.mayAskAgain() ? texts.of("measure.again") : "",
        look.asked()
            ? texts.of(
                look.waits()
                    ? "statement.appeal.asked"
                    : look.upheld() ? "statement.appeal.upheld" : "statement.appeal.kept")
            : "",
        look.answer());
  }

  private String until(Measure measure, Texts texts) {
    return new SpokenTime(texts, clock).plainDay(measure.endsOn());
  }
}
