package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import nl.omzien.platform.SameForm;
import nl.omzien.security.Visitor;

/** What people say is not right, for members of the team that serves its district. */
@Dependent
public class Reports {

  private final EntityManager entityManager;

  @Inject
  public Reports(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a report. */
  Report add(Report report) {
    entityManager.persist(report);
    return report;
  }

  /** Whether this form was sent before; another post of it waits until this one is done. */
  boolean known(String formNumber) {
    SameForm.hold(entityManager, formNumber);
    return !entityManager
        .createQuery("select r.id from Report r where r.formNumber = :number", Long.class)
        .setParameter("number", formNumber)
        .getResultList()
        .isEmpty();
  }

  /** What waits in the visitor's districts, oldest first. */
  public List<Report> open(Visitor visitor) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? entityManager
            .createQuery(
                "select r from Report r where r.status = :open and r.districtCode in :districts"
                    + " order by r.reportedAt, r.id",
                Report.class)
            .setParameter("open", ReportStatus.OPEN)
            .setParameter("districts", visitor.districts())
            .getResultList()
        : List.of();
  }

  /** All about one thing, in the visitor's districts, open and answered, oldest first. */
  public List<Report> about(Visitor visitor, String reference) {
    return visitor.staff() && !visitor.districts().isEmpty()
        ? entityManager
            .createQuery(
                "select r from Report r where r.reference = :reference"
                    + " and r.districtCode in :districts order by r.reportedAt, r.id",
                Report.class)
            .setParameter("reference", reference)
            .setParameter("districts", visitor.districts())
            .getResultList()
        : List.of();
  }

  /** The open ones about one thing, held so that one member answers at a time. */
  public List<Report> hold(String reference) {
    return entityManager
        .createQuery(
            "select r from Report r where r.reference = :reference and r.status = :open"
                + " order by r.id",
            Report.class)
        .setParameter("reference", reference)
        .setParameter("open", ReportStatus.OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Throws away what was answered before then. */
  int forget(Instant answeredBefore) {
    return entityManager
        .createQuery("delete from Report r where r.answeredAt < :before")
        .setParameter("before", answeredBefore)
        .executeUpdate();
  }
}
