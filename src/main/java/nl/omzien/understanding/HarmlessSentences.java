package nl.omzien.understanding;

import java.util.List;

/**
 * Sentences in which nothing is wrong, though many look like it: what the program learned from as
 * such. Written for this by several writers; nobody said them.
 */
public final class HarmlessSentences {

  private HarmlessSentences() {}

  /** All of them, always in the same order. */
  public static List<String> all() {
    return Example.nearHouseRules().stream().map(Example::text).toList();
  }
}
