package nl.omzien.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.omzien.person.Person;

/** Somebody who is at a dagstart, and so may see what is asked there. */
@Entity
@Table(name = "dagstart_member")
public class DagstartMember {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "dagstart_id")
  private Dagstart dagstart;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "present_since")
  private Instant since;

  @Column(name = "looked_at")
  private Instant lookedAt;

  /** For JPA. */
  protected DagstartMember() {}

  DagstartMember(Dagstart dagstart, Person person, Instant now) {
    this.dagstart = dagstart;
    this.person = person;
    this.since = now;
  }

  /** She sees the contents; gives whether it is the first time. */
  boolean looks(Instant now) {
    boolean first = lookedAt == null;
    if (first) {
      lookedAt = now;
    }
    return first;
  }

  Person person() {
    return person;
  }
}
