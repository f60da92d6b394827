package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.omzien.web.Letters;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/** Writes the statement of reasons, for the page, the mail and paper alike. */
@Dependent
public class Statements {

  private final Appeals appeals;
  private final Clock clock;

  @Inject
  public Statements(Appeals appeals, Clock clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  /** What there is to say about this review; nothing when nobody ever restricted it. */
  public Optional<Statement> of(Review review, Texts texts) {
    if (review.decidedAt().isEmpty()) {
      return Optional.empty();
    }
    Optional<Appeal> appeal = appeals.latest(review);
    if (!review.restricted() && appeal.isEmpty()) {
      return Optional.empty();
    }
    String stands = appeal.map(some -> "statement.appeal." + code(some)).map(texts::of).orElse("");
    String answer = appeal.map(Appeal::sentence).orElse("");
    if (!review.restricted()) {
      return Optional.of(new Statement("", "", "", "", "", stands, answer));
    }
    return Optional.of(
        new Statement(
            texts.of(what(review) + before(review, appeal).code()),
            rule(review, before(review, appeal), texts),
            review.sentence(),
            texts.of(review.foundByProgram() ? "statement.program" : "statement.no-program"),
            appeal.isPresent() ? "" : again(review, texts),
            stands,
            answer));
  }

  private static String what(Review review) {
    return review.kind() == ReviewKind.PHOTO ? "statement.what.photo." : "statement.what.";
  }

  private static ReviewStatus before(Review review, Optional<Appeal> appeal) {
    return appeal
        .filter(some -> review.status() == ReviewStatus.UNDER_APPEAL)
        .map(Appeal::before)
        .orElse(review.status());
  }

  private static String code(Appeal appeal) {
    return appeal.status().name().toLowerCase(Locale.ROOT);
  }

  private static String rule(Review review, ReviewStatus status, Texts texts) {
    return review
        .reason()
        .flatMap(DeclineReason::of)
        .map(reason -> texts.of(reason.ruleKey()))
        .orElseGet(() -> texts.of("statement.rule." + status.code()));
  }

  private String again(Review review, Texts texts) {
    SpokenTime spoken = new SpokenTime(texts, clock);
    return Appeal.lastDay(review).isBefore(spoken.today())
        ? ""
        : texts.of("statement.again", spoken.plainDay(Appeal.lastDay(review)));
  }

  /**
   * Adds the ground and the way to disagree to a letter. Not the member's own sentence: it may tell
   * what she asked, and a mail is read by housemates too. It stands on her page.
   */
  public void addTo(Letters.Draft letter, Review review) {
    of(review, letter.texts())
        .filter(Statement::restricted)
        .ifPresent(
            statement -> {
              letter.also("statement.mail.rule", statement.rule());
              letter.also(review.foundByProgram() ? "statement.program" : "statement.no-program");
              if (statement.mayAsk()) {
                letter.also(
                    "statement.mail.again",
                    new SpokenTime(letter.texts(), clock).plainDay(Appeal.lastDay(review)));
              }
            });
  }
}
