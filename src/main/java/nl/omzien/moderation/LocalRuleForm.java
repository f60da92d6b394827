package nl.omzien.moderation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;

/** A rule as a coordinator typed it, each phrase and each example on a line of its own. */
final class LocalRuleForm {

  static final String KIND = "soort";
  static final String WORDS = "woorden";
  static final String UNLESS = "tenzij";
  static final String FOUND = "wel";
  static final String PASSED = "niet";
  static final String VERSION = "versie";

  /** All that is read of what was posted. */
  static final Set<String> NAMES = Set.of(KIND, WORDS, UNLESS, FOUND, PASSED, VERSION);

  private static final int MOST_LINES = 20;
  private static final int LONGEST_PHRASE = 80;
  private static final int LONGEST_EXAMPLE = 300;
  private static final int FEWEST_LETTERS = 4;
  private static final int MOST_GAPS = 2;

  private static final Pattern WORD = Pattern.compile("\\*?[\\p{L}\\p{M}\\p{Nd}'’-]+\\*?");

  private final Fields fields;
  private final Problems problems;

  LocalRuleForm(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The kinds of rule that can be added. */
  static List<FindingKind> kinds() {
    return Stream.of(FindingKind.values()).filter(FindingKind::breaksHouseRule).toList();
  }

  /** As it stands in the form when it is changed. */
  static Fields fields(LocalRule rule) {
    WrittenRule written = rule.written();
    return Fields.none()
        .with(KIND, written.kind().code())
        .with(WORDS, String.join("\n", written.words()))
        .with(UNLESS, String.join("\n", written.unless()))
        .with(FOUND, String.join("\n", written.found()))
        .with(PASSED, String.join("\n", written.passed()))
        .with(VERSION, String.valueOf(rule.version()));
  }

  /** What it says, when it can be understood; the problems tell why not. */
  Optional<WrittenRule> written(Screening screening) {
    Optional<FindingKind> kind =
        kinds().stream().filter(one -> one.code().equals(fields.line(KIND))).findFirst();
    if (kind.isEmpty()) {
      problems.add(KIND, "rulebook.kind.empty");
    }
    List<String> words = phrases(WORDS);
    if (words.isEmpty()) {
      problems.add(WORDS, "rulebook.words.empty");
    }
    List<String> unless = phrases(UNLESS);
    List<String> found = examples(FOUND, screening);
    List<String> passed = examples(PASSED, screening);
    return problems.none()
        ? Optional.of(new WrittenRule(kind.orElseThrow(), words, unless, found, passed))
        : Optional.empty();
  }

  /** Whether its examples went as they should; the problems tell which did not. */
  boolean passes(RuleTrial trial) {
    trial.missed().forEach(one -> problems.add(FOUND, "rulebook.found.missed", one));
    trial.wronglyFound().forEach(one -> problems.add(PASSED, "rulebook.passed.found", one));
    return problems.none();
  }

  private List<String> phrases(String field) {
    List<String> phrases = lines(field);
    if (phrases.size() > MOST_LINES) {
      problems.add(field, "rulebook.many", MOST_LINES);
    }
    phrases.forEach(one -> checkPhrase(field, one));
    return phrases;
  }

  private void checkPhrase(String field, String phrase) {
    List<String> parts = List.of(phrase.split(" "));
    List<String> words = parts.stream().filter(one -> !gap(one)).toList();
    long letters = phrase.codePoints().filter(Character::isLetterOrDigit).count();
    boolean gapOutside = gap(parts.get(0)) || gap(parts.get(parts.size() - 1));
    if (phrase.length() > LONGEST_PHRASE) {
      problems.add(field, "rulebook.phrase.long", LONGEST_PHRASE);
    } else if (!words.stream().allMatch(one -> WORD.matcher(one).matches())) {
      problems.add(field, "rulebook.phrase.signs", phrase);
    } else if (gapOutside || parts.size() - words.size() > MOST_GAPS) {
      problems.add(field, "rulebook.phrase.gap", phrase);
    } else if (letters < FEWEST_LETTERS) {
      problems.add(field, "rulebook.phrase.short", phrase);
    }
  }

  private static boolean gap(String part) {
    return part.equals(WrittenRule.SOME_WORDS);
  }

  private List<String> examples(String field, Screening screening) {
    List<String> examples = lines(field);
    if (examples.isEmpty()) {
      problems.add(field, "rulebook." + (field.equals(FOUND) ? "found" : "passed") + ".empty");
    } else if (examples.size() > MOST_LINES) {
      problems.add(field, "rulebook.many", MOST_LINES);
    } else if (examples.stream().anyMatch(one -> one.length() > LONGEST_EXAMPLE)) {
      problems.add(field, "rulebook.example.long", LONGEST_EXAMPLE);
    } else if (examples.stream().anyMatch(one -> !screening.personal(one).isEmpty())) {
      problems.add(field, "rulebook.example.personal");
    }
    return examples;
  }

  private List<String> lines(String field) {
    return fields
        .text(field)
        .replace("…", WrittenRule.SOME_WORDS)
        .lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }
}
