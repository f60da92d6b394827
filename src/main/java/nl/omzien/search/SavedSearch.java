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
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.platform.Reference;
import nl.omzien.web.SpokenTime;

/**
 * A search that somebody asked to be kept, to get mail when something new is found. Kept → begun,
 * when what was there already is noted and told to nobody → looked at in its rhythm, each thing
 * told once → gone, when she stops it, when a year has passed, or with her account.
 */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

  /** More than this are no words to search by, but a story. */
  static final int LONGEST = 200;

  private static final int YEARS = 1;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;

  @ManyToOne
  @JoinColumn(name = "person_id")
  private Person person;

  private String words;
  private String choices;

  @Enumerated(EnumType.STRING)
  private MailRhythm rhythm;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "mailed_at")
  private Instant mailedAt;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  /** For JPA. */
  protected SavedSearch() {}

  /**
   * Keeps a search.
   *
   * @param words in which nothing personal was found
   * @param choices as {@link SearchAddress#choices()} writes them
   * @throws IllegalArgumentException when the words are too long
   */
  SavedSearch(Person person, String words, String choices, MailRhythm rhythm, Instant now) {
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException("These words are a story");
    }
    this.reference = Reference.next();
    this.person = person;
    this.words = words;
    this.choices = choices;
    this.savedAt = now;
    become(rhythm, now);
  }

  /** From now on in this rhythm, and for another year. */
  void become(MailRhythm other, Instant now) {
    rhythm = other;
    nextAt = other.after(now);
    endsOn = now.atZone(SpokenTime.ZONE).toLocalDate().plusYears(YEARS);
  }

  /** What was there already is noted: whatever is found from now on is new. */
  void begin(Instant now) {
    begunAt = now;
  }

  /** Somebody looked; the next time is when its rhythm says so. */
  void looked(Instant now) {
    if (rhythm != MailRhythm.AT_ONCE) {
      nextAt = rhythm.after(now);
    }
  }

  /** What was new is told. */
  void told(Instant now) {
    mailedAt = now;
  }

  /** Whether somebody should look at it now. */
  boolean due(Instant now) {
    return begunAt == null || !nextAt.isAfter(now);
  }

  /** Whether what was there already is noted. */
  boolean begun() {
    return begunAt != null;
  }

  Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public Person person() {
    return person;
  }

  public String words() {
    return words;
  }

  SearchAddress address() {
    return SearchAddress.kept(choices);
  }

  public MailRhythm rhythm() {
    return rhythm;
  }

  /** When the last mail was written. */
  public Optional<Instant> mailedAt() {
    return Optional.ofNullable(mailedAt);
  }

  Instant nextAt() {
    return nextAt;
  }

  /** The last day. */
  public LocalDate endsOn() {
    return endsOn;
  }
}
