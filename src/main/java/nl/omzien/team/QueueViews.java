package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Verdict;
import nl.omzien.moderation.Verdicts;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds the reading queue; a look at an item leaves a row. */
@RequestScoped
class QueueViews {

  @Inject private Frames frames;
  @Inject private Visitor visitor;
  @Inject private QueueLines lines;
  @Inject private QueueItemViews items;
  @Inject private Readings readings;
  @Inject private Verdicts verdicts;
  @Inject private People people;
  @Inject private History history;
  @Inject private Clock clock;

  /** The queue, with the first item open that no colleague took or reads. */
  View first(QueueFilter filter) {
    Frame frame = frames.frame();
    List<QueueLines.Line> all = lines.all(frame);
    Optional<Review> first =
        all.stream()
            .filter(line -> filter.shows(line.review().kind(), line.item()))
            .filter(line -> line.free(visitor))
            .map(QueueLines.Line::review)
            .findFirst();
    return page(frame, all, first, filter, Fields.none(), new Problems(frame.texts()));
  }

  /** The queue, with this item open, what was typed and what is wrong with it. */
  View item(Review open, QueueFilter filter, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    return page(frame, lines.all(frame), Optional.of(open), filter, typed, problems);
  }

  private View page(
      Frame frame,
      List<QueueLines.Line> all,
      Optional<Review> open,
      QueueFilter filter,
      Fields typed,
      Problems problems) {
    open.ifPresent(
        review -> history.viewed(review.kind().name(), review.id(), visitor.id(), "full-text"));
    return new View(
        "team/queue",
        new QueuePage(
            frame,
            people.find(visitor.id()).flatMap(Person::team).map(Team::name).orElse(""),
            visitor.is(Role.COORDINATOR),
            new QueuePage.Part(ways(all, filter, frame), filter.query()),
            shown(all, filter),
            lines.afterwards(frame),
            open.flatMap(review -> readings.of(review, visitor, frame.texts()))
                .map(reading -> items.current(reading, frame, typed, problems)),
            news(frame)));
  }

  private static List<QueuePage.Item> shown(List<QueueLines.Line> all, QueueFilter filter) {
    return all.stream()
        .filter(line -> filter.shows(line.review().kind(), line.item()))
        .map(QueueLines.Line::item)
        .toList();
  }

  private static List<QueuePage.Way> ways(
      List<QueueLines.Line> all, QueueFilter chosen, Frame frame) {
    return QueueFilter.all().stream()
        .map(
            way ->
                new QueuePage.Way(
                    frame.t("queue.show." + way.word()),
                    way.query(),
                    shown(all, way).size(),
                    way.equals(chosen)))
        .filter(way -> way.many() > 0 || way.chosen() || way.query().isEmpty())
        .toList();
  }

  private QueuePage.News news(Frame frame) {
    Instant now = clock.instant();
    return new QueuePage.News(
        verdicts.pending(visitor).stream()
            .map(
                verdict ->
                    new QueuePage.Undo(
                        verdict.review().reference(),
                        told(verdict, "queue.pending", frame),
                        Math.max(0, Duration.between(now, verdict.dueAt()).toSeconds())))
            .toList(),
        verdicts.dropped(visitor, now.minus(Settlement.TOLD)).stream()
            .map(
                verdict ->
                    told(
                        verdict,
                        verdict.review().waiting() ? "queue.dropped" : "queue.dropped.gone",
                        frame))
            .toList());
  }

  private String told(Verdict verdict, String key, Frame frame) {
    String who =
        readings
            .of(verdict.review(), visitor, frame.texts())
            .map((Reading reading) -> QueueLines.who(reading, frame))
            .orElse("");
    return frame.t(key, frame.t("queue." + verdict.decision().code()), who);
  }
}
