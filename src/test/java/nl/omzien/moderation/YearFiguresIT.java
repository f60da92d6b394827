package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.Test;

/** What is counted of a year, and what belongs to another. */
class YearFiguresIT {

  private static final Year YEAR = Year.of(2026);

  /** New year's night in the Netherlands is an hour before that of UTC. */
  private static final Instant FIRST = Instant.parse("2025-12-31T23:00:00Z");

  private static final Instant TOO_LATE = Instant.parse("2026-12-31T23:00:00Z");

  @Test
  void whatWasNotedInAYearIsCountedInThatYear() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            noted(em, "decided-approve", FIRST);
            noted(em, "decided-approve", TOO_LATE.minusMillis(1));
            noted(em, "decided-decline", Village.MORNING);
            noted(em, "decided-decline", FIRST.minusMillis(1));
            noted(em, "decided-decline", TOO_LATE);
            noted(em, "taken-down", Village.MORNING);
            YearFigures figures = new YearFigures(em);
            assertEquals(
                Map.of("approve", 2L, "ask-change", 0L, "team-only", 0L, "decline", 1L),
                figures.decisions(YEAR));
            assertEquals(1, figures.noted("taken-down", YEAR));
            assertEquals(0, figures.noted("appealed", YEAR));
          });
    }
  }

  @Test
  void halfOfTheReportsWereAnsweredWithinSoManyHours() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            YearFigures figures = new YearFigures(em);
            assertEquals(Optional.empty(), figures.hoursToAnswer(YEAR));
            reported(em, "LEFT", 2);
            reported(em, "TAKEN_DOWN", 4);
            reported(em, "MENDED", 60);
            assertEquals(4, figures.hoursToAnswer(YEAR).orElseThrow(), 0.001);
            assertEquals(1, figures.reports(YEAR).get(ReportStatus.TAKEN_DOWN));
            assertEquals(0, figures.reports(YEAR).get(ReportStatus.OPEN));
            assertEquals(0, figures.reports(YEAR.plusYears(1)).get(ReportStatus.LEFT));
          });
    }
  }

  @Test
  void withoutAnythingThereIsNothing() {
    try (Village village = Village.fresh()) {
      village.transact(
          em -> {
            YearFigures figures = new YearFigures(em);
            assertEquals(Map.of(), figures.reasons(YEAR));
            assertEquals(Map.of(), figures.measures(YEAR));
            assertEquals(0, figures.foundByProgram(YEAR));
          });
    }
  }

  private static void noted(EntityManager em, String event, Instant moment) {
    em.createNativeQuery(
            "insert into history (kind, subject_id, happened_at, event) values ('request', 1, ?1, ?2)")
        .setParameter(1, at(moment))
        .setParameter(2, event)
        .executeUpdate();
  }

  private static void reported(EntityManager em, String status, int hours) {
    em.createNativeQuery(
            "insert into report (form_number, kind, subject_reference, district_code, reason,"
                + " language, reported_at, status, answered_at)"
                + " select ?1, 'request', 'aaaaaaaa', min(code), 'other', 'nl', ?2, ?3, ?4"
                + " from district")
        .setParameter(1, status + hours)
        .setParameter(2, at(Village.MORNING))
        .setParameter(3, status)
        .setParameter(4, at(Village.MORNING.plusSeconds(3600L * hours)))
        .executeUpdate();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
