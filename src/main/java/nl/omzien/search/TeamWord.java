package nl.omzien.search;

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
import nl.omzien.understanding.Saying;

/**
 * A word of the people here, as a member of a team heard it. Added → understood on every node
 * within a minute → taken away. It is never changed: another meaning is another word.
 */
@Entity
@Table(name = "team_word")
class TeamWord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;
  private String words;

  @Enumerated(EnumType.STRING)
  private Saying.Kind kind;

  private String means;

  @Column(name = "both_ways")
  private boolean bothWays;

  @ManyToOne
  @JoinColumn(name = "added_by")
  private Person addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  /** For JPA. */
  protected TeamWord() {}

  TeamWord(Saying saying, Person addedBy, Instant now) {
    this.reference = Reference.next();
    this.words = saying.words();
    this.kind = saying.kind();
    this.means = saying.means();
    this.bothWays = saying.bothWays();
    this.addedBy = addedBy;
    this.addedAt = now;
  }

  Saying saying() {
    return new Saying(words, kind, means, bothWays);
  }

  String reference() {
    return reference;
  }

  Person addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }
}
