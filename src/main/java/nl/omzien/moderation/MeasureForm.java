package nl.omzien.moderation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a member fills in to take a measure. */
public final class MeasureForm {

  /** Names of its fields. */
  public static final Set<String> NAMES =
      Set.of("soort", "hoeveel", "reden", "feiten", "tot", "nummer");

  private static final int LONGEST = 1000;

  private final Fields fields;

  /** What was filled in; free text without what may not be kept. */
  public MeasureForm(Fields posted, Redaction redaction) {
    Fields only = posted.only(NAMES);
    this.fields = only.with("feiten", redaction.storable(only.text("feiten")));
  }

  /** What was filled in. */
  public Fields fields() {
    return fields;
  }

  /** Says what must be mended. */
  public Problems check(Texts texts, LocalDate today) {
    Problems problems = new Problems(texts);
    if (kind().isEmpty()) {
      problems.add("soort", "measure.kind.empty");
    }
    if (kind().filter(some -> some == MeasureKind.FEWER_REQUESTS).isPresent()
        && mostOpen().isEmpty()) {
      problems.add("hoeveel", "measure.many.empty");
    }
    if (reason().isEmpty()) {
      problems.add("reden", "measure.reason.empty");
    }
    if (facts().isEmpty()) {
      problems.add("feiten", "measure.facts.empty");
    } else if (facts().length() > LONGEST) {
      problems.add("feiten", "queue.sentence.long", LONGEST);
    }
    if (until().isEmpty()) {
      problems.add("tot", "measure.until.empty");
    } else {
      LocalDate last = kind().map(some -> today.plus(some.longest())).orElse(LocalDate.MAX);
      if (until().get().isBefore(today) || until().get().isAfter(last)) {
        problems.add(
            "tot", "measure.until.range", kind().map(k -> k.longest().toTotalMonths()).orElse(0L));
      }
    }
    return problems;
  }

  Optional<MeasureKind> kind() {
    return MeasureKind.of(fields.line("soort"));
  }

  Optional<Integer> mostOpen() {
    String typed = fields.line("hoeveel");
    return typed.matches("[1-9]|1[0-9]|20")
        ? Optional.of(Integer.valueOf(typed))
        : Optional.empty();
  }

  Optional<MeasureReason> reason() {
    return MeasureReason.of(fields.line("reden"));
  }

  String facts() {
    return fields.text("feiten");
  }

  Optional<LocalDate> until() {
    try {
      return Optional.of(LocalDate.parse(fields.line("tot")));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
