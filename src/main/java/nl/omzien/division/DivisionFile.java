package nl.omzien.division;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;

/**
 * A file that a coordinator brought: brought → being read → read, or refused with a reason → looked
 * at → carried out. A day later it is thrown away, however far it came.
 */
@Entity
@Table(name = "division_file")
class DivisionFile {

  /** A file on which three nodes stopped will stop a fourth. */
  private static final int MOST_ROUNDS = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private DivisionFileStatus status = DivisionFileStatus.BROUGHT;

  @Column(name = "cbs_year")
  private int year;

  private String municipality;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "state_since")
  private Instant stateSince;

  private int round;
  private long bytes;

  @Column(name = "bytes_read")
  private long bytesRead;

  private int features;
  private String problem = "";

  @Column(name = "problem_detail")
  private String problemDetail = "";

  private int added;
  private int changed;

  /** For JPA. */
  protected DivisionFile() {}

  /**
   * Just brought.
   *
   * @param year of the division
   * @param municipality name or code of the one that is meant; empty means all in the file
   */
  DivisionFile(Person person, int year, String municipality, Instant now) {
    this.reference = Reference.next();
    this.person = person;
    this.year = year;
    this.municipality = municipality;
    this.placedAt = now;
    this.stateSince = now;
  }

  /** All of it has come. */
  void came(long bytes) {
    this.bytes = bytes;
  }

  /** A node begins to read it, from the start; whoever did before has been given up. */
  void begin(Instant now) {
    becomes(DivisionFileStatus.BEING_READ, now);
    round++;
    bytesRead = 0;
    features = 0;
  }

  /** Whether too many nodes stopped at it. */
  boolean hopeless() {
    return round > MOST_ROUNDS;
  }

  /** So far it has been read. */
  void progress(int features, long bytesRead, Instant now) {
    this.features = features;
    this.bytesRead = bytesRead;
    this.stateSince = now;
  }

  /** All of it has been read. */
  void read(Instant now) {
    becomes(DivisionFileStatus.READ, now);
    bytesRead = bytes;
  }

  /** It cannot be read. */
  void refuse(String problem, String detail, Instant now) {
    becomes(DivisionFileStatus.REFUSED, now);
    this.problem = problem;
    this.problemDetail = detail;
  }

  /** What it tells is how things are now. */
  void carriedOut(int added, int changed, Instant now) {
    becomes(DivisionFileStatus.CARRIED_OUT, now);
    this.added = added;
    this.changed = changed;
  }

  private void becomes(DivisionFileStatus next, Instant now) {
    if (!status.mayBecome(next)) {
      throw new NotInThisState(status, next);
    }
    status = next;
    stateSince = now;
  }

  Long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  DivisionFileStatus status() {
    return status;
  }

  int year() {
    return year;
  }

  String municipality() {
    return municipality;
  }

  int round() {
    return round;
  }

  int features() {
    return features;
  }

  /** How much of it has been read, of a hundred. */
  int percentage() {
    return bytes == 0 ? 0 : (int) Math.min(100, bytesRead * 100 / bytes);
  }

  String problem() {
    return problem;
  }

  String problemDetail() {
    return problemDetail;
  }

  int added() {
    return added;
  }

  int changed() {
    return changed;
  }
}
