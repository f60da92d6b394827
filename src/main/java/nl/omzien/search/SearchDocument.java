package nl.omzien.search;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What search knows of one piece of content: only what a visitor with one of the {@code audience}
 * terms may read. Personal data that others may not see never gets here.
 *
 * @param id unique over all kinds, such as {@code offer:12}
 * @param title may be empty
 * @param text the public text
 * @param skills codes of the taxonomy
 * @param category code of the taxonomy, or empty
 * @param place the name of the place, for finding; may be empty
 * @param neighbourhood CBS code, or empty
 * @param district CBS code, or empty
 * @param point where it is, absent when only a district may be known
 * @param languages two or three letter codes
 * @param audience who may find it: at least one term, such as {@code all}, {@code signed-in},
 *     {@code volunteer}, {@code district:WK999901}
 * @param next when it next takes place
 * @param when the parts of the week at which it is there, such as {@code di-o}; empty when that
 *     varies
 * @param dates the same for the coming weeks by date, such as {@code 2026-11-24-o}, for what takes
 *     place on dates
 * @param free costs nothing
 * @param wheelchair can be entered in a wheelchair
 * @param sinks from when on it stands below what is like it, because nobody says that it still
 *     holds
 */
public record SearchDocument(
    Kind kind,
    String id,
    String title,
    String text,
    Set<String> skills,
    String category,
    String place,
    String neighbourhood,
    String district,
    Optional<GeoPoint> point,
    Set<String> languages,
    Set<String> audience,
    Optional<Instant> next,
    Set<String> when,
    Set<String> dates,
    boolean free,
    boolean wheelchair,
    Optional<Instant> sinks) {

  /** What can be found. */
  public enum Kind {
    REQUEST,
    OFFER,
    ACTIVITY,
    INITIATIVE,
    ORGANISATION
  }

  public SearchDocument {
    Objects.requireNonNull(kind);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A document needs an id");
    }
    if (audience.isEmpty()) {
      throw new IllegalArgumentException("Nobody may see " + id + ": remove it instead");
    }
    skills = Set.copyOf(skills);
    languages = Set.copyOf(languages);
    audience = Set.copyOf(audience);
    when = Set.copyOf(when);
    dates = Set.copyOf(dates);
  }

  /** All that a person wrote. */
  String words() {
    return title + "\n" + text;
  }

  /** Begins a document that these audience terms may find. */
  public static SearchDocumentBuilder of(Kind kind, String id, Set<String> audience) {
    return new SearchDocumentBuilder(kind, id, audience);
  }
}
