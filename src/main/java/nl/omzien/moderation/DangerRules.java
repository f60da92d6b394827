package nl.omzien.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules about danger, hundreds of patterns that each begin at the begin of a word. Which of
 * them can begin with the first letters of a word is asked of the patterns once and remembered:
 * most words begin none, so that a text costs little.
 */
final class DangerRules {

  private static final int FIRST_LETTERS = 3;
  private static final int MOST_REMEMBERED = 20_000;

  private final List<Rule> rules;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, BitSet> linesByFirstLetters = new ConcurrentHashMap<>();

  /** One pattern and the rule that it stands in. */
  private record Line(Pattern pattern, int rule) {}

  DangerRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      for (Pattern pattern : rules.get(i).find()) {
        lines.add(new Line(pattern, i));
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  /** The first sign of danger by each rule. */
  List<Danger> in(ReadableText text) {
    CharSequence characters = text.characters();
    List<Danger> found = new ArrayList<>();
    BitSet done = new BitSet();
    Map<Integer, Matcher> matchers = new HashMap<>();
    int wordEnd = 0;
    for (int begin = 0; begin < characters.length(); begin = wordEnd + 1) {
      wordEnd = wordEnd(characters, begin);
      if (wordEnd > begin) {
        BitSet candidates =
            beginningWith(
                characters.subSequence(begin, Math.min(wordEnd, begin + FIRST_LETTERS)).toString());
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
          Line line = lines.get(i);
          if (!done.get(line.rule())) {
            Matcher matcher = matchers.computeIfAbsent(i, n -> matcher(line.pattern(), characters));
            matcher.region(begin, characters.length());
            if (matcher.lookingAt()) {
              note(found, done, line.rule(), text, new Span(begin, matcher.end()));
            }
          }
        }
      }
    }
    return found;
  }

  private void note(List<Danger> found, BitSet done, int index, ReadableText text, Span span) {
    Rule rule = rules.get(index);
    if (!rule.standsIn(text.characters(), span)) {
      return;
    }
    done.set(index);
    if (rule.fits(text.characters())) {
      Rule.Alarm alarm = rule.alarm().orElseThrow();
      int begin = text.originBegin(span.begin());
      found.add(
          new Danger(alarm.kind(), alarm.urgency(), begin, text.originEnd(span.end()), rule.id()));
    }
  }

  private BitSet beginningWith(String letters) {
    BitSet known = linesByFirstLetters.get(letters);
    if (known == null) {
      known = new BitSet(lines.size());
      for (int i = 0; i < lines.size(); i++) {
        Matcher matcher = lines.get(i).pattern().matcher(letters);
        known.set(i, matcher.lookingAt() || matcher.hitEnd());
      }
      if (linesByFirstLetters.size() < MOST_REMEMBERED) {
        linesByFirstLetters.put(letters, known);
      }
    }
    return known;
  }

  private static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static int wordEnd(CharSequence text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
