package nl.omzien.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.omzien.platform.CodesConverter;

/** When an organisation is open, what it costs and which languages are spoken there. */
@Embeddable
class Visiting {

  @Convert(converter = OpeningHoursConverter.class)
  @Column(name = "open_hours")
  private OpeningHours hours = OpeningHours.UNKNOWN;

  @Column(name = "open_note")
  private String note;

  private String costs;

  @Convert(converter = CodesConverter.class)
  private Set<String> languages = new LinkedHashSet<>();

  /** For JPA. */
  protected Visiting() {}

  Visiting(OpeningHours hours, String note, String costs, Set<String> languages) {
    this.hours = hours;
    this.note = note;
    this.costs = costs;
    this.languages = new LinkedHashSet<>(languages);
  }

  OpeningHours hours() {
    return hours;
  }

  /** What does not fit in an ordinary week: by appointment, closed in summer. */
  String note() {
    return note;
  }

  /** In words; empty when it costs nothing. */
  String costs() {
    return costs;
  }

  boolean free() {
    return costs.isEmpty();
  }

  Set<String> languages() {
    return Set.copyOf(languages);
  }

  boolean same(Visiting other) {
    return hours.toString().equals(other.hours.toString())
        && note.equals(other.note)
        && costs.equals(other.costs)
        && languages().equals(other.languages());
  }
}
