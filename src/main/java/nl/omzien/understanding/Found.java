package nl.omzien.understanding;

import java.util.List;

/**
 * A category or skill that a text speaks of.
 *
 * @param meaning a {@link Category} or a {@link Skill}
 * @param weight how sure, above 0 and below 1; comparable within one text and, roughly, between
 *     texts
 * @param words the words of the text that said so, as written, in their order; empty when it only
 *     follows from something else that was found
 */
public record Found<T>(T meaning, double weight, List<String> words) {

  /** Copies the list. */
  public Found {
    words = List.copyOf(words);
  }
}
