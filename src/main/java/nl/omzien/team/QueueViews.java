package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Reviewable;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.SpokenPlace;
import nl.omzien.place.Team;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the reading queue. */
@RequestScoped
class QueueViews {

  private static final int BEGIN = 90;

  @Inject private Frames frames;
  @Inject private Visitor visitor;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Clock clock;

  View queue(Optional<Review> open, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    List<QueuePage.Item> items =
        reviews.queue(visitor).stream()
            .flatMap(
                review ->
                    readings
                        .of(review, visitor, frame.texts())
                        .map(reading -> item(review, reading, frame))
                        .stream())
            .toList();
    return new View(
        "team/queue",
        new QueuePage(
            frame,
            teamName(),
            items,
            open.flatMap(
                review ->
                    readings
                        .of(review, visitor, frame.texts())
                        .map(reading -> current(review, reading, frame, typed, problems)))));
  }

  private String teamName() {
    return people.find(visitor.id()).flatMap(Person::team).map(Team::name).orElse("");
  }

  private QueuePage.Item item(Review review, Reading reading, Frame frame) {
    String name = reading.content().person().shortName();
    String text = reading.content().toldText();
    return new QueuePage.Item(
        review.reference(),
        review.kind() == ReviewKind.REQUEST ? "request" : "offer",
        review.urgency() == Review.NOW,
        review.urgency() == Review.TODAY,
        personal(text).size(),
        new SpokenTime(frame.texts(), clock).ago(review.waitingSince()),
        name.isBlank()
            ? frame.t("queue.somebody-from", SpokenPlace.of(reading.from(), frame.language()))
            : name + ", " + reading.from(),
        begin(reading.content().publicText()),
        review.ownerId().flatMap(people::find).map(Person::firstName).orElse(""));
  }

  /**
   * The list shows the text for others: opening an item is a look at what somebody told the team,
   * and leaves a row; standing in a list is none, and must not need one.
   */
  private static String begin(String text) {
    return text.codePointCount(0, text.length()) > BEGIN
        ? text.substring(0, text.offsetByCodePoints(0, BEGIN)) + " …"
        : text;
  }

  private List<Finding> personal(String text) {
    return screening.findings(text).stream()
        .filter(finding -> finding.kind().isPersonalData())
        .toList();
  }

  private QueuePage.Current current(
      Review review, Reading reading, Frame frame, Fields typed, Problems problems) {
    Reviewable content = reading.content();
    String told = content.toldText();
    List<Finding> findings = screening.findings(told);
    return new QueuePage.Current(
        item(review, reading, frame),
        Marked.pieces(told, findings),
        notes(findings, frame),
        typed.ticked("korte-tekst") ? typed.line("korte-tekst") : content.publicText(),
        SpokenPlace.of(reading.place(), frame.language()),
        reading.facts(),
        screening.danger(told).map(some -> DangerNote.of(some, frame.texts())),
        reasons(frame, typed),
        reading.toConfirm(),
        content.mayBeShown(),
        reading.telephone(),
        typed.text("zin"),
        otherOwner(review),
        problems);
  }

  private String otherOwner(Review review) {
    return review
        .ownerId()
        .filter(owner -> !visitor.isPerson(owner))
        .flatMap(people::find)
        .map(Person::firstName)
        .orElse("");
  }

  private static List<String> notes(List<Finding> findings, Frame frame) {
    return findings.stream().map(finding -> frame.t(finding.reasonKey())).distinct().toList();
  }

  private static List<Option> reasons(Frame frame, Fields typed) {
    String chosen = typed.line("reden");
    return Stream.of(DeclineReason.values())
        .map(
            reason ->
                new Option(
                    reason.code(),
                    frame.t("decline." + reason.code()),
                    reason.code().equals(chosen)))
        .toList();
  }
}
