package nl.omzien.search;

import java.time.Instant;
import java.util.List;
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
 * @param free costs nothing
 * @param wheelchair can be entered in a wheelchair
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
    boolean free,
    boolean wheelchair) {

  /** What can be found. */
  public enum Kind {
    REQUEST,
    OFFER,
    ACTIVITY,
    INITIATIVE
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
  }

  /** Begins a document that these audience terms may find. */
  public static Builder of(Kind kind, String id, Set<String> audience) {
    return new Builder(kind, id, audience);
  }

  /** Fills in the rest; whatever is not said stays empty. */
  public static final class Builder {
    private final Kind kind;
    private final String id;
    private final Set<String> audience;
    private String title = "";
    private String text = "";
    private Set<String> skills = Set.of();
    private String category = "";
    private String place = "";
    private String neighbourhood = "";
    private String district = "";
    private Optional<GeoPoint> point = Optional.empty();
    private Set<String> languages = Set.of();
    private Optional<Instant> next = Optional.empty();
    private boolean free;
    private boolean wheelchair;

    private Builder(Kind kind, String id, Set<String> audience) {
      this.kind = kind;
      this.id = id;
      this.audience = audience;
    }

    public Builder says(String newTitle, String newText) {
      title = newTitle;
      text = newText;
      return this;
    }

    public Builder about(String newCategory, List<String> newSkills) {
      category = newCategory;
      skills = Set.copyOf(newSkills);
      return this;
    }

    public Builder at(String newPlace, String newNeighbourhood, String newDistrict) {
      place = newPlace;
      neighbourhood = newNeighbourhood;
      district = newDistrict;
      return this;
    }

    public Builder point(GeoPoint newPoint) {
      point = Optional.of(newPoint);
      return this;
    }

    public Builder languages(List<String> codes) {
      languages = Set.copyOf(codes);
      return this;
    }

    public Builder next(Optional<Instant> moment) {
      next = moment;
      return this;
    }

    public Builder free(boolean value) {
      free = value;
      return this;
    }

    public Builder wheelchair(boolean value) {
      wheelchair = value;
      return this;
    }

    public SearchDocument build() {
      return new SearchDocument(
          kind,
          id,
          title,
          text,
          skills,
          category,
          place,
          neighbourhood,
          district,
          point,
          languages,
          audience,
          next,
          free,
          wheelchair);
    }
  }
}
