package nl.omzien.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A rule while its lines are read. */
final class RuleDraft {

  /**
   * A space between words of a rule about sentences also stands for a comma, a bracket or the like;
   * never for the end of a sentence.
   */
  private static final String BETWEEN_WORDS = "(?:[ ,:;\"()/-]{1,4}+)";

  private final String id;
  private FindingKind kind;
  private Rule.Alarm alarm;
  private final List<Pattern> find = new ArrayList<>();
  private Check check = Check.NONE;
  private final List<Pattern> with = new ArrayList<>();
  private final List<String> unless = new ArrayList<>();
  private final List<String> unlessBefore = new ArrayList<>();
  private final List<String> unlessAfter = new ArrayList<>();
  private final List<String> unlessText = new ArrayList<>();
  private final List<String> yes = new ArrayList<>();
  private final List<String> no = new ArrayList<>();

  RuleDraft(String id) {
    this.id = id;
  }

  void set(String word, String value, UnaryOperator<String> written) {
    switch (word) {
      case "kind" -> kind = FindingKind.valueOf(value);
      case "danger" -> alarm(value);
      case "check" -> check = Check.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
      case "find" -> find.add(Pattern.compile(phrase(written.apply(value))));
      case "unless" -> unless.add(words(written.apply(value)));
      case "unless-before" -> unlessBefore.add(before(written.apply(value)));
      case "unless-after" -> unlessAfter.add(words(written.apply(value)));
      case "with" -> with.add(Pattern.compile(phrase(written.apply(value))));
      case "unless-text" -> unlessText.add(phrase(written.apply(value)));
      case "yes" -> yes.add(value);
      case "no" -> no.add(value);
      default -> throw new IllegalArgumentException("unknown word " + word);
    }
  }

  Rule rule() {
    if (find.isEmpty() || yes.isEmpty() || kind == null) {
      throw new IllegalStateException(
          "rule " + id + " needs a kind or danger, a find and an example");
    }
    return new Rule(
        id,
        kind,
        Optional.ofNullable(alarm),
        List.copyOf(find),
        check,
        any(unless),
        any(unlessBefore),
        any(unlessAfter),
        List.copyOf(with),
        any(unlessText),
        new Rule.Examples(List.copyOf(yes), List.copyOf(no)));
  }

  private void alarm(String value) {
    String[] parts = value.split(" ");
    kind = FindingKind.DANGER;
    alarm = new Rule.Alarm(DangerKind.valueOf(parts[0]), Urgency.valueOf(parts[1]));
  }

  /** What is told is whole words in a sentence; other patterns say where they begin and end. */
  private boolean aboutSentences() {
    return kind != null && kind.isTold();
  }

  private String phrase(String pattern) {
    return aboutSentences()
        ? "(?<![\\p{L}\\p{N}])(?:" + words(pattern) + ")(?![\\p{L}\\p{N}])"
        : pattern;
  }

  /** What stands before begins with a whole word as well: a rechtbank is no bank. */
  private String before(String pattern) {
    return aboutSentences() ? "(?<![\\p{L}\\p{N}])(?:" + words(pattern) + ")" : pattern;
  }

  private String words(String pattern) {
    return aboutSentences() ? pattern.replace(" ", BETWEEN_WORDS) : pattern;
  }

  private static Pattern any(List<String> patterns) {
    return patterns.isEmpty() ? Rule.NEVER : Pattern.compile(String.join("|", patterns));
  }
}
