package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.place.Location;
import nl.omzien.platform.CodesConverter;

/**
 * Something that residents or the team organise, again and again, and that anyone can walk into or
 * sign up for. Its organisers make its rules; the team supports them.
 */
@Entity
public class Initiative {

  /** In the history and the change feed. */
  public static final String KIND = "activity";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  private String reference;
  private String source;
  private String name;
  private String kind;
  private String organiser;

  @ManyToOne
  @JoinColumn(name = "location_code")
  private Location location;

  @Column(name = "own_words")
  private String ownWords;

  @Convert(converter = CodesConverter.class)
  private Set<String> skills = new LinkedHashSet<>();

  @Convert(converter = CodesConverter.class)
  private Set<String> languages = new LinkedHashSet<>();

  private String costs;

  @Column(name = "sign_up")
  private boolean signUp;

  private Integer capacity;
  private boolean wheelchair;

  @Column(name = "first_time_along")
  private boolean firstTimeAlong;

  @Embedded private Timetable timetable;

  /** For JPA. */
  protected Initiative() {}

  /** An initiative at a place, with its dates. */
  public Initiative(
      String reference,
      String source,
      String name,
      String kind,
      String organiser,
      String ownWords,
      Location location,
      Timetable timetable) {
    this.reference = reference;
    this.source = source;
    this.name = name;
    this.kind = kind;
    this.organiser = organiser;
    this.ownWords = ownWords;
    this.location = location;
    this.timetable = timetable;
  }

  /** What it helps with, and in which languages. */
  public void about(Set<String> skills, Set<String> languages) {
    this.skills = new LinkedHashSet<>(skills);
    this.languages = new LinkedHashSet<>(languages);
  }

  /** For whom it is easy to come. */
  public void welcome(
      String costs, boolean signUp, Integer capacity, boolean wheelchair, boolean firstTimeAlong) {
    this.costs = costs;
    this.signUp = signUp;
    this.capacity = capacity;
    this.wheelchair = wheelchair;
    this.firstTimeAlong = firstTimeAlong;
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  /** How often it was changed: calendars take the highest (SEQUENCE, RFC 5545 section 3.8.7.4). */
  public int version() {
    return version;
  }

  /** Its key in the file that it was loaded from, or the number of the form that began it. */
  public String source() {
    return source;
  }

  public String name() {
    return name;
  }

  public String kind() {
    return kind;
  }

  public String organiser() {
    return organiser;
  }

  public Location location() {
    return location;
  }

  public String ownWords() {
    return ownWords;
  }

  public Set<String> skills() {
    return skills;
  }

  public Set<String> languages() {
    return languages;
  }

  public String costs() {
    return costs;
  }

  public boolean free() {
    return "gratis".equals(costs);
  }

  public boolean signUp() {
    return signUp;
  }

  public boolean wheelchair() {
    return wheelchair;
  }

  /** Whether somebody comes along the first time. */
  public boolean firstTimeAlong() {
    return firstTimeAlong;
  }

  /** When it takes place. */
  public Recurrence recurrence() {
    return timetable.recurrence();
  }

  /** What a page says about its welcome, as the last parts of message keys. */
  public List<String> welcomes() {
    java.util.ArrayList<String> welcomes = new java.util.ArrayList<>();
    welcomes.add(free() ? "free" : "paid");
    welcomes.add(signUp ? "sign-up" : "walk-in");
    if (wheelchair) {
      welcomes.add("wheelchair");
    }
    if (firstTimeAlong) {
      welcomes.add("first-time");
    }
    return welcomes;
  }
}
