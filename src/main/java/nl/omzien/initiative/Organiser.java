package nl.omzien.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.omzien.person.Person;

/** One of the people whose initiative it is. */
@Entity
class Organiser {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "initiative_id")
  private Initiative initiative;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  private Instant since;

  /** For JPA. */
  protected Organiser() {}

  Organiser(Initiative initiative, Person person, Instant since) {
    this.initiative = initiative;
    this.person = person;
    this.since = since;
  }

  Person person() {
    return person;
  }

  Instant since() {
    return since;
  }
}
