package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that come from the same verb as another word, for what no stemmer brings together: the
 * spoken <i>leze</i> is <i>lezen</i>, who is a <i>schaker</i> likes <i>schaken</i>, and what was
 * <i>opgeknapt</i> comes from <i>opknappen</i>.
 */
final class Kin {

  private static final int SHORTEST = 4;

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(|op|uit|in|aan|af|mee|na|om|over|schoon|terug|voor|weg)ge(\\p{L}{3,}?)(?:d|t|de|te|en)");

  private static final Pattern PERSON = Pattern.compile("(\\p{L}{3,}?)(?:er|ers|ster|sters)");
  private static final Pattern PAST = Pattern.compile("(\\p{L}{3,}?)(?:te|de|ten|den)");
  private static final Pattern DOING = Pattern.compile("(\\p{L}{3,}?)(?:t|ing|end|ende)");

  private Kin() {}

  /** Other forms, likeliest first; many of them are no words. */
  static List<String> of(String word) {
    List<String> kin = new ArrayList<>();
    if (word.length() < SHORTEST) {
      return kin;
    }
    if (word.endsWith("e")) {
      kin.add(word + "n");
    }
    Matcher participle = PARTICIPLE.matcher(word);
    if (participle.matches()) {
      verbs(participle.group(1) + participle.group(2), kin);
      verbs(participle.group(2), kin);
    }
    for (Pattern form : List.of(PERSON, PAST, DOING)) {
      Matcher matcher = form.matcher(word);
      if (matcher.matches()) {
        verbs(matcher.group(1), kin);
      }
    }
    return kin;
  }

  /** The verb with this beginning: <i>knap</i> or <i>knapp</i>, <i>kook</i> or <i>kok</i>. */
  private static void verbs(String beginning, List<String> kin) {
    kin.add(beginning + "en");
    char last = beginning.charAt(beginning.length() - 1);
    char before = beginning.charAt(beginning.length() - 2);
    boolean vowel = "aeiou".indexOf(before) >= 0;
    boolean consonant = "aeiou".indexOf(last) < 0;
    boolean twice =
        beginning.length() > 2 && before == beginning.charAt(beginning.length() - 3) && vowel;
    if (consonant && twice) {
      kin.add(beginning.substring(0, beginning.length() - 2) + last + "en");
    } else if (consonant && vowel) {
      kin.add(beginning + last + "en");
    }
  }
}
