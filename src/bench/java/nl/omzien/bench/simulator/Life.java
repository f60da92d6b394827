package nl.omzien.bench.simulator;

import java.util.ArrayList;
import java.util.List;
import nl.omzien.match.Activity;

/**
 * A street in time. What people do is here, and the same for all; how a question reaches them is
 * the way's. After the last day nobody asks anything new, and all goes on until each question
 * ended.
 */
final class Life {

  private final Street street;
  private final Way way;
  private final Luck luck;
  private final double end;
  private final Agenda agenda = new Agenda();
  private final List<Offer> offers = new ArrayList<>();
  private int asked;

  private Life(Street street, Way way, Luck luck, int days) {
    this.street = street;
    this.way = way;
    this.luck = luck;
    this.end = days * Hours.DAY;
  }

  /** Lets a street live for so many days, and counts. */
  static Outcome of(Street street, Way way, Luck luck, int days) {
    Life life = new Life(street, way, luck, days);
    life.plan();
    life.agenda.until(life.end);
    double active = Outcome.active(street, life.end);
    life.agenda.until(life.end + (Assumptions.MOST_PATIENCE_DAYS + 1) * Hours.DAY);
    return Outcome.of(street, life.offers, life.asked, active);
  }

  private void plan() {
    for (Neighbour neighbour : street.neighbours()) {
      agenda.at(
          neighbour.cameAt() + neighbour.mood().lifeDays() * Hours.DAY,
          () -> neighbour.leaves(agenda.now()));
      waits(neighbour, neighbour.cameAt());
    }
    way.begin(this);
    for (Question question : street.questions()) {
      agenda.at(question.askedAt(), () -> way.asked(question, this));
      agenda.at(Hours.office(question.askedAt()), () -> way.opened(question, this));
      agenda.at(question.askedAt() + patience(question), () -> givesUp(question));
    }
  }

  private double patience(Question question) {
    double days =
        luck.around(
            Assumptions.ASKER_PATIENCE_DAYS,
            Assumptions.ASKER_PATIENCE_SPREAD,
            "asker's patience",
            question.id());
    return Hours.DAY
        * Math.min(Assumptions.MOST_PATIENCE_DAYS, Math.max(Assumptions.LEAST_PATIENCE_DAYS, days));
  }

  /** Who hears nothing at all for too long leaves. */
  private void waits(Neighbour neighbour, double from) {
    double patience = neighbour.mood().patienceDays() * Hours.DAY;
    agenda.at(
        from + patience,
        () -> {
          if (neighbour.lastHeard() > from) {
            waits(neighbour, neighbour.lastHeard());
          } else {
            neighbour.leaves(agenda.now());
          }
        });
  }

  Agenda agenda() {
    return agenda;
  }

  Luck luck() {
    return luck;
  }

  double now() {
    return agenda.now();
  }

  /** Whether all questions ended. */
  boolean over() {
    return now() >= end && street.questions().stream().noneMatch(Question::waiting);
  }

  /** All, also who left and who is still to come. */
  List<Neighbour> neighbours() {
    return street.neighbours();
  }

  /** Whether she would do this; the same answer however she came to know of it. */
  boolean wants(Neighbour neighbour, Question question) {
    return luck.happens(
        neighbour.inclination(question, now()), "wants", neighbour.id(), question.id());
  }

  /** Somebody who asks is shown an activity; perhaps she goes there, and perhaps it helps her. */
  void shows(Question question, Activity activity, double takesPlace) {
    if (question.ask().activities().contains(activity.id())
        && luck.happens(Assumptions.GOES, "goes", question.id())) {
      agenda.at(takesPlace, () -> met(question));
    }
  }

  private void met(Question question) {
    if (question.waiting()) {
      question.met(now());
      question.offers().forEach(this::closes);
    }
  }

  /** Somebody is asked in person: she reads it or not, likes it or not, answers soon or late. */
  void asks(Neighbour neighbour, Question question) {
    asked++;
    double askedAt = now();
    neighbour.asked(question, askedAt);
    if (neighbour.askedTooOften(askedAt)
        && luck.happens(Assumptions.TOO_OFTEN_LEAVES, "too often", neighbour.id(), question.id())) {
      neighbour.leaves(askedAt);
    } else if (luck.happens(Assumptions.READS, "reads", neighbour.id(), question.id())) {
      double hours =
          luck.around(
              neighbour.mood().answerHours(),
              Assumptions.ANSWER_SPREAD,
              "answer",
              neighbour.id(),
              question.id());
      agenda.at(Hours.awake(askedAt + hours), () -> answers(neighbour, question, askedAt));
    }
  }

  private void answers(Neighbour neighbour, Question question, double askedAt) {
    if (neighbour.thereAt(now())) {
      neighbour.answeredAfter(now() - askedAt);
      if (!neighbour.offeredFor(question) && wants(neighbour, question)) {
        offers(neighbour, question);
      }
    }
  }

  /** Somebody says yes, perhaps too late. */
  void offers(Neighbour neighbour, Question question) {
    Offer offer = new Offer(neighbour, question, now());
    offers.add(offer);
    question.offered(offer);
    neighbour.offered(question);
    agenda.in(Assumptions.SILENCE_DAYS * Hours.DAY, () -> mindsSilence(offer));
    if (question.waiting()) {
      tries(question);
    } else {
      closes(offer);
    }
  }

  private void mindsSilence(Offer offer) {
    Neighbour neighbour = offer.neighbour();
    if (!offer.answered()
        && luck.happens(
            Assumptions.SILENCE_LEAVES, "silence", neighbour.id(), offer.question().id())) {
      neighbour.leaves(now());
    }
  }

  private void tries(Question question) {
    question
        .next()
        .ifPresent(
            offer -> {
              double hours =
                  luck.around(
                      Assumptions.REACT_HOURS,
                      Assumptions.ANSWER_SPREAD,
                      "asker reacts",
                      offer.neighbour().id(),
                      question.id());
              agenda.at(Hours.awake(now() + hours), () -> tried(offer));
            });
  }

  private void tried(Offer offer) {
    Question question = offer.question();
    Neighbour neighbour = offer.neighbour();
    if (!question.waiting()) {
      return;
    }
    boolean reacts = luck.happens(Assumptions.REACTS, "reacts", neighbour.id(), question.id());
    if (reacts && free(neighbour) && agree(neighbour, question)) {
      offer.answer(now());
      neighbour.helps(question, now() + lasts(question));
      question.helped(neighbour, now());
      question.offers().forEach(this::closes);
      return;
    }
    if (reacts) {
      offer.answer(now());
    } else {
      closes(offer);
    }
    question.inVain();
    tries(question);
  }

  private boolean free(Neighbour neighbour) {
    return neighbour.thereAt(now()) && !neighbour.full(now());
  }

  private boolean agree(Neighbour neighbour, Question question) {
    double chance =
        Assumptions.AGREE
            * (neighbour.canDo(question) ? 1 : Assumptions.FLEXIBLE)
            * (neighbour.suits(question) ? 1 : Assumptions.FLEXIBLE);
    return luck.happens(chance, "agree", neighbour.id(), question.id());
  }

  private double lasts(Question question) {
    boolean weeks = luck.happens(Assumptions.LASTING, "lasting", question.id());
    int span = Assumptions.MOST_WEEKS - Assumptions.LEAST_WEEKS + 1;
    return weeks
        ? Hours.WEEK * (Assumptions.LEAST_WEEKS + luck.below(span, "weeks", question.id()))
        : Hours.WEEK;
  }

  private void givesUp(Question question) {
    if (question.waiting()) {
      question.givenUp(now());
      question.offers().forEach(this::closes);
    }
  }

  /** Tells somebody who offered that it is over, if that is done here. */
  private void closes(Offer offer) {
    if (!offer.answered()
        && (way.answersEveryone()
            || luck.happens(
                Assumptions.POLITE, "polite", offer.neighbour().id(), offer.question().id()))) {
      offer.answer(now());
    }
  }
}
