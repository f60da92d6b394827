package nl.omzien.moderation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.web.Picture;

/**
 * Content that a team reads before others may see it: all that moderation knows of a request, an
 * offer, or whatever comes later.
 */
@MappedSuperclass
public abstract class Reviewable {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  @OneToOne(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "review_id")
  private Review review;

  /** For JPA. */
  protected Reviewable() {}

  /** New content of this person, that its review decides about. */
  protected Reviewable(String reference, Person person, Review review) {
    this.reference = reference;
    this.person = person;
    this.review = review;
  }

  /** Its key, for the history. */
  public Long id() {
    return id;
  }

  /** Eight characters by which it is known in addresses and on paper. */
  public String reference() {
    return reference;
  }

  /** Whose it is. */
  public Person person() {
    return person;
  }

  /** Everybody whose it is; they hear what is decided about it. */
  public List<Person> people() {
    return person == null ? List.of() : List.of(person);
  }

  /** How often it was changed: calendars take the highest (SEQUENCE, RFC 5545 section 3.8.7.4). */
  public int version() {
    return version;
  }

  /** Whether others may see it. */
  public Review review() {
    return review;
  }

  /** Its kind in the history. */
  public abstract String historyKind();

  /** All that its author told, for the team only. */
  public abstract String toldText();

  /** What others see of it. */
  public abstract String publicText();

  /** What others see of it beside words. */
  public Optional<Picture> picture() {
    return Optional.empty();
  }

  /** Whether it can be shown at all, whatever the team thinks of its text. */
  public abstract boolean mayBeShown();

  /**
   * Goes on after a decision about it.
   *
   * @param decision what the team decided
   * @param wording the public text as the team would have it; empty leaves it
   * @param now the moment
   */
  public abstract void decided(Decision decision, String wording, Instant now);
}
