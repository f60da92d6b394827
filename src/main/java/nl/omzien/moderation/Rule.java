package nl.omzien.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of a rule file: patterns over a {@link ReadableText}, a check by arithmetic, and what
 * speaks against it.
 *
 * @param alarm present for rules about danger
 * @param find the place is the group {@code it} where a pattern has one, else all of the match
 * @param unless not when this is found within the match
 * @param unlessBefore not when this is found in the {@value #BEFORE} characters before; usually
 *     ends with {@code $}
 * @param unlessAfter not when the {@value #AFTER} characters after begin with this
 * @param with each of these is found somewhere in the text too, in any order
 * @param unlessText not when this is found anywhere in the text
 */
record Rule(
    String id,
    FindingKind kind,
    Optional<Alarm> alarm,
    List<Pattern> find,
    Check check,
    Pattern unless,
    Pattern unlessBefore,
    Pattern unlessAfter,
    List<Pattern> with,
    Pattern unlessText,
    Examples examples) {

  static final Pattern NEVER = Pattern.compile("(?!)");
  private static final int BEFORE = 60;
  private static final int AFTER = 60;

  /** What a rule about danger tells. */
  record Alarm(DangerKind kind, Urgency urgency) {}

  /** Texts that must match, with the place between brackets, and texts that must not. */
  record Examples(List<String> yes, List<String> no) {}

  /** Places of personal data, in the order of the patterns. */
  List<Span> spansIn(ReadableText text) {
    CharSequence characters = text.characters();
    List<Span> spans = new ArrayList<>();
    if (kind.hasDigits() && !text.hasDigits()) {
      return spans;
    }
    for (Pattern pattern : find) {
      Matcher matcher = pattern.matcher(characters);
      int from = 0;
      while (from <= characters.length() && matcher.find(from)) {
        Span match = place(matcher);
        int end = check.end(text, match);
        if (end > match.begin()
            && standsIn(characters, matcher.start(), new Span(match.begin(), end))) {
          spans.add(new Span(match.begin(), end));
          from = end;
        } else {
          from = matcher.start() + 1;
        }
      }
    }
    return spans.isEmpty() || !fits(characters) ? List.of() : spans;
  }

  /** Whether nothing within, before or after a match speaks against it. */
  boolean standsIn(CharSequence text, Span match) {
    return standsIn(text, match.begin(), match);
  }

  /**
   * Whether the text as a whole has all that the rule asks beside its place, and nothing that
   * speaks against it.
   */
  boolean fits(CharSequence text) {
    return with.stream().allMatch(pattern -> pattern.matcher(text).find())
        && !unlessText.matcher(text).find();
  }

  private boolean standsIn(CharSequence text, int start, Span place) {
    return !unless.matcher(text.subSequence(place.begin(), place.end())).find()
        && !unlessBefore.matcher(text.subSequence(Math.max(0, start - BEFORE), start)).find()
        && !unlessAfter
            .matcher(text.subSequence(place.end(), Math.min(text.length(), place.end() + AFTER)))
            .lookingAt();
  }

  private static Span place(Matcher matcher) {
    boolean named = matcher.pattern().pattern().contains("(?<it>");
    return named
        ? new Span(matcher.start("it"), matcher.end("it"))
        : new Span(matcher.start(), matcher.end());
  }
}
