package nl.omzien.moderation;

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
import java.util.List;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;

/**
 * A house rule of this municipality beside those that come with the program. Written and its
 * examples run → in force on every node within seconds → changed, or taken away. The policy record
 * keeps what it was.
 */
@Entity
@Table(name = "local_rule")
class LocalRule {

  /** Begins the id of what it finds, where otherwise the rule stands. */
  static final String ID = "local-";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  private String words;
  private String unless;
  private String found;
  private String passed;

  @ManyToOne
  @JoinColumn(name = "changed_by")
  private Person changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  protected LocalRule() {}

  LocalRule(WrittenRule written, Person coordinator, Instant now) {
    this.reference = Reference.next();
    become(written, coordinator, now);
  }

  /** From now on it says this. */
  void become(WrittenRule written, Person coordinator, Instant now) {
    kind = written.kind();
    words = lines(written.words());
    unless = lines(written.unless());
    found = lines(written.found());
    passed = lines(written.passed());
    changedBy = coordinator;
    changedAt = now;
  }

  /** What it says. */
  WrittenRule written() {
    return new WrittenRule(
        kind,
        words.lines().toList(),
        unless.lines().toList(),
        found.lines().toList(),
        passed.lines().toList());
  }

  /** As screening runs it. */
  Rule rule() {
    return written().rule(ID + reference);
  }

  private static String lines(List<String> some) {
    return String.join("\n", some);
  }

  int version() {
    return version;
  }

  String reference() {
    return reference;
  }

  Person changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
