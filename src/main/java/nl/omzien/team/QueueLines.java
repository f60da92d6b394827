package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.SpokenPlace;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.SpokenTime;

/** What waits, line by line. */
@Dependent
class QueueLines {

  private static final int BEGIN = 90;

  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Presence presence;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  /**
   * A line with what it is about.
   *
   * @param review whether others may see it
   * @param item the line
   */
  record Line(Review review, QueuePage.Item item) {

    /** Whether the visitor can begin with it: no colleague took it or is reading it. */
    boolean free(Visitor visitor) {
      return item.reader().isEmpty() && review.ownerId().map(visitor::isPerson).orElse(true);
    }
  }

  /** All of the visitor's districts: danger first, then what waits longest. */
  List<Line> all(Frame frame) {
    return lines(reviews.queue(visitor), frame);
  }

  /** What others see already while no member has read it. */
  List<QueuePage.Item> afterwards(Frame frame) {
    return lines(reviews.afterwards(visitor), frame).stream().map(Line::item).toList();
  }

  private List<Line> lines(List<Review> some, Frame frame) {
    Map<Long, String> readers = presence.of(visitor);
    return some.stream()
        .flatMap(
            review ->
                readings
                    .of(review, visitor, frame.texts())
                    .map(reading -> new Line(review, item(reading, readers, frame)))
                    .stream())
        .toList();
  }

  /** The line of one of them, whether it waits or not. */
  QueuePage.Item item(Reading reading, Frame frame) {
    return item(reading, presence.of(visitor), frame);
  }

  private QueuePage.Item item(Reading reading, Map<Long, String> readers, Frame frame) {
    Review review = reading.content().review();
    return new QueuePage.Item(
        review.reference(),
        review.kind().name().toLowerCase(Locale.ROOT),
        review.urgency() == Review.NOW,
        review.urgency() == Review.TODAY,
        screening.toMend(reading.content().toldText()).size(),
        new SpokenTime(frame.texts(), clock).ago(review.waitingSince()),
        who(reading, frame),
        begin(reading.content().publicText()),
        review.ownerId().flatMap(people::find).map(Person::firstName).orElse(""),
        readers.getOrDefault(review.id(), ""));
  }

  /** From whom or where it is. */
  static String who(Reading reading, Frame frame) {
    String name = reading.content().person().shortName();
    return name.isBlank()
        ? frame.t("queue.somebody-from", SpokenPlace.of(reading.from(), frame.language()))
        : name + ", " + reading.from();
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
}
