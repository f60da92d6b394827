package nl.omzien.initiative;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviewable;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.platform.CodesConverter;

/** All that others read of an initiative: its story, where and when it is, who is welcome. */
@MappedSuperclass
public abstract class Announcement extends Reviewable {

  @Embedded private Story story;

  @ManyToOne
  @JoinColumn(name = "location_code")
  private Location location;

  @Convert(converter = CodesConverter.class)
  private Set<String> skills = new LinkedHashSet<>();

  @Enumerated(EnumType.STRING)
  private Scope scope = Scope.DISTRICT;

  @Convert(converter = CodesConverter.class)
  private Set<String> languages = new LinkedHashSet<>();

  @Embedded private Welcome welcome = new Welcome();
  @Embedded private Timetable timetable;

  /** For JPA. */
  protected Announcement() {}

  /** A new one of this person. */
  Announcement(
      String reference,
      Person person,
      Review review,
      Story story,
      Location location,
      Timetable timetable) {
    super(reference, person, review);
    tell(story, location, timetable);
  }

  final void tell(Story story, Location location, Timetable timetable) {
    this.story = story;
    this.location = location;
    this.timetable = timetable;
  }

  /** What it helps with, and in which languages. */
  public void about(Set<String> skills, Set<String> languages) {
    this.skills = new LinkedHashSet<>(skills);
    this.languages = new LinkedHashSet<>(languages);
  }

  /** From where people come. */
  public void reaches(Scope scope) {
    this.scope = scope;
  }

  /** For whom it is easy to come. */
  public void welcome(
      String costs, boolean signUp, Integer capacity, boolean wheelchair, boolean firstTimeAlong) {
    welcome = new Welcome(costs, signUp, capacity, wheelchair, firstTimeAlong);
  }

  @Override
  public String toldText() {
    return story.whole();
  }

  /** All that is told is for everybody. */
  @Override
  public String publicText() {
    return story.whole();
  }

  Story story() {
    return story;
  }

  Welcome welcome() {
    return welcome;
  }

  Timetable timetable() {
    return timetable;
  }

  public String name() {
    return story.name();
  }

  public String kind() {
    return story.kind();
  }

  public String organiser() {
    return story.organiser();
  }

  public Location location() {
    return location;
  }

  public String ownWords() {
    return story.ownWords();
  }

  /** For whom it is; empty when for everybody. */
  public String forWhom() {
    return story.forWhom();
  }

  /** What it still needs: helpers, things, a room; may be empty. */
  public String needs() {
    return story.needs();
  }

  public Set<String> skills() {
    return skills;
  }

  /** From where people come. */
  public Scope scope() {
    return scope;
  }

  public Set<String> languages() {
    return languages;
  }

  public String costs() {
    return welcome.costs();
  }

  public boolean free() {
    return welcome.free();
  }

  public boolean signUp() {
    return welcome.signUp();
  }

  public boolean wheelchair() {
    return welcome.wheelchair();
  }

  /** Whether somebody comes along the first time. */
  public boolean firstTimeAlong() {
    return welcome.firstTimeAlong();
  }

  /** When it takes place. */
  public Recurrence recurrence() {
    return timetable.recurrence();
  }

  /** What a page says about its welcome, as the last parts of message keys. */
  public List<String> welcomes() {
    return welcome.words();
  }
}
