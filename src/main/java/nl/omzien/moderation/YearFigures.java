package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of what people wrote in one year, counted for everybody to read (DSA art. 15). They
 * are counts only; {@link Rounded} keeps few people from being recognised in them.
 */
@Dependent
public class YearFigures {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final EntityManager entityManager;

  @Inject
  public YearFigures(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What members decided, by the code of the decision. */
  Map<String, Long> decisions(Year year) {
    Map<String, Long> all = new LinkedHashMap<>();
    for (Decision decision : Decision.values()) {
      all.put(decision.code(), 0L);
    }
    counted(
            "select substring(event from 9), count(*) from history where event like 'decided-%'"
                + " and happened_at >= ?1 and happened_at < ?2 group by 1",
            year)
        .forEach((code, count) -> all.computeIfPresent(code, (same, none) -> count));
    return all;
  }

  /** How often this was noted of what people wrote. */
  long noted(String event, Year year) {
    return counted(
            "select event, count(*) from history where event = '"
                + event
                + "' and happened_at >= ?1 and happened_at < ?2 group by 1",
            year)
        .getOrDefault(event, 0L);
  }

  /** Why things are not shown that were decided about then, by the code of the reason. */
  Map<String, Long> reasons(Year year) {
    return counted(
        "select reason, count(*) from review where status in ('DECLINED', 'TAKEN_DOWN')"
            + " and reason is not null and decided_at >= ?1 and decided_at < ?2"
            + " group by 1 order by 2 desc, 1",
        year);
  }

  /** Of what was decided about then, how often a program had pointed at something. */
  long foundByProgram(Year year) {
    return counted(
            "select 'found', count(*) from review where found_by_program"
                + " and decided_at >= ?1 and decided_at < ?2",
            year)
        .getOrDefault("found", 0L);
  }

  /** What was reported then, by what has become of it. */
  Map<ReportStatus, Long> reports(Year year) {
    Map<String, Long> all =
        counted(
            "select status, count(*) from report where reported_at >= ?1 and reported_at < ?2"
                + " group by 1",
            year);
    Map<ReportStatus, Long> byStatus = new LinkedHashMap<>();
    for (ReportStatus status : ReportStatus.values()) {
      byStatus.put(status, all.getOrDefault(status.name(), 0L));
    }
    return byStatus;
  }

  /** Within how many hours half of what was reported then was answered; empty when nothing was. */
  Optional<Double> hoursToAnswer(Year year) {
    Object median =
        bound(
                "select percentile_cont(0.5) within group (order by"
                    + " extract(epoch from answered_at - reported_at) / 3600) from report"
                    + " where answered_at is not null and reported_at >= ?1 and reported_at < ?2",
                year)
            .getSingleResult();
    return Optional.ofNullable((Number) median).map(Number::doubleValue);
  }

  /** Measures that began then, by kind. */
  Map<String, Long> measures(Year year) {
    return counted(
        "select kind, count(*) from measure where begins_at >= ?1 and begins_at < ?2"
            + " group by 1 order by 1",
        year);
  }

  private Map<String, Long> counted(String query, Year year) {
    Map<String, Long> counts = new LinkedHashMap<>();
    List<?> rows = bound(query, year).getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      counts.put((String) cells[0], ((Number) cells[1]).longValue());
    }
    return counts;
  }

  private Query bound(String query, Year year) {
    return entityManager
        .createNativeQuery(query)
        .setParameter(1, begin(year))
        .setParameter(2, begin(year.plusYears(1)));
  }

  private static OffsetDateTime begin(Year year) {
    return year.atDay(1).atStartOfDay(ZONE).toOffsetDateTime();
  }
}
