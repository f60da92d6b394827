package nl.omzien.team;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.Shown;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a member sends who answers what people said about one thing. */
final class SignalForm {

  private static final int LONGEST = 1000;
  private static final Set<String> NAMES = Set.of("antwoord", "reden", "zin", "woord");

  private final Fields fields;

  private SignalForm(Fields fields) {
    this.fields = fields;
  }

  static SignalForm of(MultivaluedMap<String, String> posted, Redaction redaction) {
    Fields fields = Fields.posted(posted).only(NAMES);
    return new SignalForm(
        fields
            .with("zin", redaction.storable(fields.text("zin")))
            .with("woord", redaction.storable(fields.text("woord"))));
  }

  Fields fields() {
    return fields;
  }

  /**
   * What a member can answer: an activity stays its organiser's own, so that it is mended with her
   * and not taken down by one member.
   */
  static List<ReportStatus> possible(Shown shown) {
    if (!shown.stands()) {
      return List.of(ReportStatus.GONE);
    }
    return shown.kind().equals(Initiative.KIND)
        ? List.of(ReportStatus.LEFT, ReportStatus.MENDED)
        : List.of(ReportStatus.LEFT, ReportStatus.TAKEN_DOWN);
  }

  Optional<ReportStatus> outcome(Shown shown) {
    return possible(shown).stream()
        .filter(outcome -> outcome.code().equals(fields.line("antwoord")))
        .findFirst();
  }

  Optional<DeclineReason> reason() {
    return DeclineReason.of(fields.line("reden"));
  }

  String sentence() {
    return fields.text("zin");
  }

  String word() {
    return fields.text("woord");
  }

  Problems check(Shown shown, Texts texts) {
    Problems problems = new Problems(texts);
    if (outcome(shown).isEmpty()) {
      problems.add("antwoord", "signal.choose");
    }
    if (outcome(shown).filter(one -> one == ReportStatus.TAKEN_DOWN).isPresent()) {
      if (reason().isEmpty()) {
        problems.add("reden", "queue.reason.empty");
      }
      if (sentence().isEmpty()) {
        problems.add("zin", "queue.sentence.empty");
      }
    }
    Stream.of("zin", "woord")
        .filter(name -> fields.text(name).length() > LONGEST)
        .forEach(name -> problems.add(name, "queue.sentence.long", LONGEST));
    return problems;
  }
}
