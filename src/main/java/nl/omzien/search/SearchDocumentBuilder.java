package nl.omzien.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills in the rest; whatever is not said stays empty. */
public final class SearchDocumentBuilder {
  private final SearchDocument.Kind kind;
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
  private Set<String> when = Set.of();
  private Set<String> dates = Set.of();
  private boolean free;
  private boolean wheelchair;
  private Optional<Instant> sinks = Optional.empty();

  SearchDocumentBuilder(SearchDocument.Kind kind, String id, Set<String> audience) {
    this.kind = kind;
    this.id = id;
    this.audience = audience;
  }

  /** What it says; the title may be empty. */
  public SearchDocumentBuilder says(String newTitle, String newText) {
    title = newTitle;
    text = newText;
    return this;
  }

  /** What it is about, in codes of the taxonomy; the category may be empty. */
  public SearchDocumentBuilder about(String newCategory, List<String> newSkills) {
    category = newCategory;
    skills = Set.copyOf(newSkills);
    return this;
  }

  /** Where it is: the name of the place and CBS codes, each may be empty. */
  public SearchDocumentBuilder at(String newPlace, String newNeighbourhood, String newDistrict) {
    place = newPlace;
    neighbourhood = newNeighbourhood;
    district = newDistrict;
    return this;
  }

  /** Where it is on the map. */
  public SearchDocumentBuilder point(GeoPoint newPoint) {
    point = Optional.of(newPoint);
    return this;
  }

  /** The languages spoken there. */
  public SearchDocumentBuilder languages(List<String> codes) {
    languages = Set.copyOf(codes);
    return this;
  }

  /** When it next takes place. */
  public SearchDocumentBuilder next(Optional<Instant> moment) {
    next = moment;
    return this;
  }

  /** At which parts of the week it is there, and on which dates in the coming weeks. */
  public SearchDocumentBuilder when(Set<String> parts, Set<String> days) {
    when = parts;
    dates = days;
    return this;
  }

  /** Whether it costs nothing. */
  public SearchDocumentBuilder free(boolean value) {
    free = value;
    return this;
  }

  /** Whether it can be entered in a wheelchair. */
  public SearchDocumentBuilder wheelchair(boolean value) {
    wheelchair = value;
    return this;
  }

  /** From when on it stands below what is like it. */
  public SearchDocumentBuilder sinks(Optional<Instant> moment) {
    sinks = moment;
    return this;
  }

  /** The document. */
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
        when,
        dates,
        free,
        wheelchair,
        sinks);
  }
}
