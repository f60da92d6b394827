package nl.omzien.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;

/** When she wants help, as she filled it in: one date, every week, or whenever it suits. */
final class When {

  private final Fields fields;
  private final LocalDate today;

  When(Fields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  Timing timing() {
    return Timing.of(fields.line("wanneer")).orElse(Timing.FLEXIBLE);
  }

  /** The date, when she wants help on one date. */
  Optional<LocalDate> date() {
    return timing() == Timing.DATE ? typed() : Optional.empty();
  }

  private Optional<LocalDate> typed() {
    try {
      return Optional.of(LocalDate.parse(fields.line("datum")));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** From today, and no more than a year ahead. */
  void check(Problems problems) {
    if (timing() != Timing.DATE) {
      return;
    }
    Optional<LocalDate> date = typed();
    if (date.isEmpty()) {
      problems.add("datum", "ask.date.problem");
    } else if (date.get().isBefore(today)) {
      problems.add("datum", "ask.date.past");
    } else if (date.get().isAfter(today.plusYears(1))) {
      problems.add("datum", "ask.date.far");
    }
  }
}
