package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Difference;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.HelpLines;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviewable;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.SpokenPlace;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** Shows the item that is open. */
@Dependent
class QueueItemViews {

  @Inject private QueueLines lines;
  @Inject private Recusals recusals;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private HelpLines helpLines;
  @Inject private Care care;
  @Inject private AuthorStory story;
  @Inject private Visitor visitor;

  /** With what she typed, and what is wrong with it. */
  QueuePage.Current current(Reading reading, Frame frame, Fields typed, Problems problems) {
    return new QueuePage.Current(
        lines.item(reading, frame),
        told(reading, frame),
        new QueuePage.Author(
            story.of(reading.content(), visitor, frame.texts()),
            reading.toConfirm(),
            reading.telephone()),
        colleagues(reading.content().review()),
        form(reading, frame, typed, problems));
  }

  private QueuePage.Told told(Reading reading, Frame frame) {
    String told = reading.content().toldText();
    List<Finding> findings = screening.findings(told);
    return new QueuePage.Told(
        Marked.pieces(told, findings),
        reading.content().picture(),
        Advice.of(findings, frame.texts()),
        screening.asksSoftly(told),
        changes(reading.content()),
        reading.facts(),
        screening.danger(told).map(some -> helpLines.note(some.kind(), frame.texts())));
  }

  /** Only what waits again and was changed: the same words need no comparing. */
  private static List<Difference> changes(Reviewable content) {
    return content
        .review()
        .lastRead()
        .text()
        .filter(before -> content.review().waiting())
        .filter(before -> !before.equals(content.toldText()))
        .map(before -> Difference.between(before, content.toldText()))
        .orElse(List.of());
  }

  private QueuePage.Colleagues colleagues(Review review) {
    return new QueuePage.Colleagues(
        review.ownerId().filter(owner -> !visitor.isPerson(owner)).map(this::firstName).orElse(""),
        recusals.from(review).stream().map(id -> new QueuePage.Aside(id, firstName(id))).toList());
  }

  private String firstName(Long id) {
    return people.find(id).map(Person::firstName).orElse("");
  }

  private QueuePage.Form form(Reading reading, Frame frame, Fields typed, Problems problems) {
    Reviewable content = reading.content();
    return new QueuePage.Form(
        content.review().lastRead().unread(),
        content.review().lastRead().edition(),
        typed.ticked("korte-tekst") ? typed.line("korte-tekst") : content.publicText(),
        SpokenPlace.of(reading.place(), frame.language()),
        content.mayBeShown(),
        reasons(frame, typed),
        standards(content.person(), frame),
        typed.text("zin"),
        care.of(reading).stream().map(ground -> frame.t("care." + ground.code())).toList(),
        typed.ticked("gelezen"),
        problems);
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

  private static List<QueuePage.Standard> standards(Person author, Frame frame) {
    Texts hers = Texts.in(author.language());
    return Stream.of(StandardText.values())
        .map(
            text ->
                new QueuePage.Standard(
                    text.code(),
                    frame.t("queue." + text.decision().code()),
                    hers.of("standard." + text.code())))
        .toList();
  }
}
