package nl.omzien.match;

import nl.omzien.place.Neighbourhood;

/**
 * What one request asks of a helper: all that matching knows of it. No name, no text: two people
 * with the same need get the same answer.
 *
 * @param request key of the request; {@link #UNKNOWN} before it is kept
 * @param asker key of the person who asks
 * @param topic what it is about
 * @param place where help is needed
 * @param when in which parts of the week
 * @param terms what a helper must bring or must not mind
 */
public record Need(
    long request, long asker, Topic topic, Neighbourhood place, Wanted when, Terms terms) {

  /** A key that belongs to nothing yet. */
  public static final long UNKNOWN = 0;

  /** A need at any time, of anybody who can. */
  public static Need of(Topic topic, Neighbourhood place) {
    return new Need(UNKNOWN, UNKNOWN, topic, place, Wanted.ANY_TIME, Terms.NONE);
  }

  /** The same, asked by this person in this request. */
  public Need asked(long request, long asker) {
    return new Need(request, asker, topic, place, when, terms);
  }

  /** The same at these times. */
  public Need at(Wanted when) {
    return new Need(request, asker, topic, place, when, terms);
  }

  /** The same on these terms. */
  public Need on(Terms terms) {
    return new Need(request, asker, topic, place, when, terms);
  }
}
