package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.match.Attention;
import nl.omzien.match.Attentions;
import nl.omzien.moderation.Measure;
import nl.omzien.moderation.MeasureForm;
import nl.omzien.moderation.MeasureLetters;
import nl.omzien.moderation.MeasureStatus;
import nl.omzien.moderation.Measures;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;

/**
 * Taking a measure, with all that follows from it: she is told, what is hers disappears by the
 * database's own working out, and help that goes on is put before the team, never ended.
 */
@Dependent
class Measuring {

  private final Measures measures;
  private final MeasureLetters letters;
  private final Attentions attentions;
  private final History history;
  private final Clock clock;

  @Inject
  Measuring(
      Measures measures,
      MeasureLetters letters,
      Attentions attentions,
      History history,
      Clock clock) {
    this.measures = measures;
    this.letters = letters;
    this.attentions = attentions;
    this.history = history;
    this.clock = clock;
  }

  /** A member takes or proposes one. The same form sent twice is once. */
  Measure take(
      Person person, String districtCode, MeasureForm form, String formNumber, Visitor member) {
    Optional<Measure> earlier = measures.ofForm(formNumber, member);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    String number = formNumber.matches("[\\w-]{20,64}") ? formNumber : Secrets.token();
    Measure measure =
        measures.add(
            new Measure(
                Reference.next(),
                number,
                person,
                districtCode,
                form,
                member.id(),
                clock.instant()));
    boolean holds = measure.status() == MeasureStatus.IN_FORCE;
    history.add(Measure.KIND, measure.id(), member.id(), holds ? "taken" : "proposed", "");
    if (holds) {
      holds(measure);
    }
    return measure;
  }

  /** A second member confirms a ban, or does not. */
  void second(Measure measure, boolean confirmed, Visitor member) {
    if (confirmed) {
      measure.confirm(member.id(), clock.instant());
      measures.know(measure);
      history.add(Measure.KIND, measure.id(), member.id(), "confirmed", "");
      holds(measure);
    } else {
      measure.refuse(member.id(), clock.instant());
      history.add(Measure.KIND, measure.id(), member.id(), "refused", "");
    }
  }

  private void holds(Measure measure) {
    letters.taken(measure);
    if (measure.kind().stopsHelping()) {
      attentions.addAll(measure.person(), Attention.Kind.MEASURE);
    }
  }

  /** A member ends it before its time. */
  void lift(Measure measure, Visitor member) {
    measure.lift(clock.instant());
    measures.know(measure);
    history.add(Measure.KIND, measure.id(), member.id(), "lifted", "");
    letters.ended(measure);
  }

  /** A colleague looked again. */
  void answer(Measure measure, boolean upheld, String sentence, Visitor member) {
    measure.answer(upheld, member.id(), sentence, clock.instant());
    measures.know(measure);
    history.add(Measure.KIND, measure.id(), member.id(), upheld ? "upheld" : "kept", "");
    letters.answered(measure);
  }
}
