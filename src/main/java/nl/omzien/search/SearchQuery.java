package nl.omzien.search;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A question as a person typed it, with who asks. The text is never a query language.
 *
 * @param audience the terms that this visitor may see by; empty finds nothing
 * @param kinds what to look for; empty means everything
 * @param near where the visitor is; a place named in the text goes before it
 * @param skills what the text was understood to be about, each with a weight from 0 to 1
 * @param limit how many hits at most, 1 to 1000
 */
public record SearchQuery(
    String text,
    Set<String> audience,
    Set<SearchDocument.Kind> kinds,
    Optional<GeoPoint> near,
    Map<String, Double> skills,
    int limit) {

  private static final int MOST = 1000;

  public SearchQuery {
    Objects.requireNonNull(text);
    Objects.requireNonNull(near);
    audience = Set.copyOf(audience);
    kinds = Set.copyOf(kinds);
    skills = Map.copyOf(skills);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ", not " + limit);
    }
  }

  /** A question of somebody with these audience terms, over every kind, ten hits. */
  public static SearchQuery of(String text, Set<String> audience) {
    return new SearchQuery(text, audience, Set.of(), Optional.empty(), Map.of(), 10);
  }

  /** The same, for these kinds only. */
  public SearchQuery kinds(Set<SearchDocument.Kind> newKinds) {
    return new SearchQuery(text, audience, newKinds, near, skills, limit);
  }

  /** The same, from this point. */
  public SearchQuery near(GeoPoint point) {
    return new SearchQuery(text, audience, kinds, Optional.of(point), skills, limit);
  }

  /** The same, with what it was understood to be about. */
  public SearchQuery skills(Map<String, Double> newSkills) {
    return new SearchQuery(text, audience, kinds, near, newSkills, limit);
  }

  /** The same, with this many hits at most. */
  public SearchQuery limit(int newLimit) {
    return new SearchQuery(text, audience, kinds, near, skills, newLimit);
  }
}
