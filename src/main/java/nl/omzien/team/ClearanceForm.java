package nl.omzien.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.omzien.volunteer.ClearanceGround;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/**
 * Until when a certificate (VOG) counts that a member saw, and what it was screened for; empty when
 * there is none any more.
 */
final class ClearanceForm {

  static final String UNTIL = "tot";
  static final String SCREENED_FOR = "voor";

  /** No municipality lets one count longer. */
  private static final int MOST_YEARS = 5;

  private final Problems problems;
  private final Set<ClearanceGround> screenedFor;
  private Optional<LocalDate> until = Optional.empty();

  ClearanceForm(Fields fields, Texts texts, LocalDate today) {
    problems = new Problems(texts);
    screenedFor = ClearanceGround.known(fields.all(SCREENED_FOR));
    String typed = fields.line(UNTIL);
    if (typed.isEmpty()) {
      return;
    }
    try {
      until = Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException e) {
      problems.add(UNTIL, "team-volunteer.clearance.date");
      return;
    }
    if (until.get().isBefore(today) || until.get().isAfter(today.plusYears(MOST_YEARS))) {
      problems.add(UNTIL, "team-volunteer.clearance.range");
    }
    if (screenedFor.isEmpty()) {
      problems.add(SCREENED_FOR, "team-volunteer.clearance.for.empty");
    }
  }

  Problems problems() {
    return problems;
  }

  Optional<LocalDate> until() {
    return until;
  }

  Set<ClearanceGround> screenedFor() {
    return screenedFor;
  }
}
