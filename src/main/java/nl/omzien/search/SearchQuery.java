package nl.omzien.search;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A question as a person typed it, with who asks. The text is never a query language.
 *
 * @param audience the terms that this visitor may see by; empty finds nothing
 * @param narrowing what she chose to see only
 * @param near where the visitor is; a place named in the text goes before it
 * @param without what was understood and she took away: {@link #PLACE}, {@link #TIME}, {@link
 *     #LANGUAGE} or codes of skills
 * @param order what comes first
 * @param now the moment of asking, for <i>morgen</i>; without it only days of the week are
 *     understood
 * @param limit how many hits at most, 1 to 1000
 */
public record SearchQuery(
    String text,
    Set<String> audience,
    Narrowing narrowing,
    Optional<GeoPoint> near,
    Set<String> without,
    Order order,
    Optional<ZonedDateTime> now,
    int limit) {

  /** What comes first. */
  public enum Order {
    BEST,
    NEAREST,
    SOONEST
  }

  public static final String PLACE = "plaats";
  public static final String TIME = "tijd";
  public static final String LANGUAGE = "taal";

  private static final int MOST = 1000;

  public SearchQuery {
    Objects.requireNonNull(text);
    Objects.requireNonNull(near);
    audience = Set.copyOf(audience);
    without = Set.copyOf(without);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST + ", not " + limit);
    }
  }

  /** A question of somebody with these audience terms, over everything, ten hits, best first. */
  public static SearchQuery of(String text, Set<String> audience) {
    return new SearchQuery(
        text,
        audience,
        Narrowing.NONE,
        Optional.empty(),
        Set.of(),
        Order.BEST,
        Optional.empty(),
        10);
  }

  /** The same, for these only. */
  public SearchQuery narrowed(Narrowing chosen) {
    return new SearchQuery(text, audience, chosen, near, without, order, now, limit);
  }

  /** The same, from this point. */
  public SearchQuery near(GeoPoint point) {
    return new SearchQuery(
        text, audience, narrowing, Optional.of(point), without, order, now, limit);
  }

  /** The same, without some of what was understood. */
  public SearchQuery without(Set<String> takenAway) {
    return new SearchQuery(text, audience, narrowing, near, takenAway, order, now, limit);
  }

  /** The same, in another order. */
  public SearchQuery order(Order chosen) {
    return new SearchQuery(text, audience, narrowing, near, without, chosen, now, limit);
  }

  /** The same, asked at this moment on the clock of the place. */
  public SearchQuery at(ZonedDateTime moment) {
    return new SearchQuery(
        text, audience, narrowing, near, without, order, Optional.of(moment), limit);
  }

  /** The same, with this many hits at most. */
  public SearchQuery limit(int newLimit) {
    return new SearchQuery(text, audience, narrowing, near, without, order, now, newLimit);
  }
}
