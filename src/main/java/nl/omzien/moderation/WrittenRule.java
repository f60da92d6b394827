package nl.omzien.moderation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A house rule as a coordinator writes it: plain words instead of patterns. In a phrase {@code *}
 * stands for the rest of a word (<i>vuurwerk*</i>) and {@code ...} for up to six words in between
 * (<i>wie ... oppas</i>). Capitals and accents make no difference, as in every rule.
 *
 * @param kind what it finds; one that {@link FindingKind#breaksHouseRule}
 * @param words the phrases that it finds, one or more
 * @param unless it finds nothing in a text that has one of these phrases
 * @param found sentences in which it must find something, one or more
 * @param passed sentences in which it must find nothing, one or more
 */
record WrittenRule(
    FindingKind kind,
    List<String> words,
    List<String> unless,
    List<String> found,
    List<String> passed) {

  /** Stands for some words. */
  static final String SOME_WORDS = "...";

  /** Stands for letters. */
  static final char SOME_LETTERS = '*';

  private static final String UP_TO_SIX_WORDS = "(?:[\\p{L}\\p{N}'@]++ ){0,6}";

  /** No word here is longer; without an end a text could be made that keeps a rule busy. */
  private static final String REST_OF_WORD = "[\\p{L}\\p{N}]{0,40}";

  WrittenRule {
    words = List.copyOf(words);
    unless = List.copyOf(unless);
    found = List.copyOf(found);
    passed = List.copyOf(passed);
  }

  /** The rule that does what this says. */
  Rule rule(String id) {
    RuleDraft draft = new RuleDraft(id);
    draft.set("kind", kind.name(), WrittenRule::pattern);
    words.forEach(one -> draft.set("find", one, WrittenRule::pattern));
    unless.forEach(one -> draft.set("unless-text", one, WrittenRule::pattern));
    found.forEach(one -> draft.set("yes", one, WrittenRule::pattern));
    passed.forEach(one -> draft.set("no", one, WrittenRule::pattern));
    return draft.rule();
  }

  private static String pattern(String phrase) {
    StringBuilder pattern = new StringBuilder();
    String between = "";
    for (String word : phrase.split(" ")) {
      pattern.append(between).append(word.equals(SOME_WORDS) ? UP_TO_SIX_WORDS : word(word));
      between = word.equals(SOME_WORDS) ? "" : " ";
    }
    return pattern.toString();
  }

  private static String word(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(
            c ->
                pattern.append(
                    c == SOME_LETTERS ? REST_OF_WORD : Pattern.quote(Letters.readable(c))));
    return pattern.toString();
  }
}
