package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An utterance by which the program learns which words go with which kind of help, danger or house
 * rule.
 *
 * @param code of a skill, of a category when it fits none of its skills, or {@link #ELSEWHERE}; of
 *     a danger or a house rule, or {@link #NONE}
 * @param text as somebody might say it; written for this, never said by a resident
 */
record Example(String code, String text) {

  /** What no neighbour does: for a trade, a shop, a doctor or a public service. */
  static final String ELSEWHERE = "elsewhere";

  /** Tells of no danger, and breaks no house rule. */
  static final String NONE = "none";

  private static final List<String> ORDINARY =
      List.of(
          "examples_nl.txt", "examples_hard.txt", "examples_other.txt", "examples_elsewhere.txt");

  /** What neighbours do for each other, without what no neighbour does. */
  private static final List<String> OFFERED =
      List.of("examples_nl.txt", "examples_hard.txt", "examples_other.txt");

  private static final String WRONG = "examples_danger.txt";

  private static final String DANGERS = "dangers.txt";

  private static final String HOUSE_RULES = "house_rules.txt";

  /** Some of it is a danger and some is not, so that it teaches neither. */
  private static final String SIGNALS = "signaal-en-veiligheid";

  private static final Pattern HEAD = Pattern.compile("\\[{1,2}([a-z-]+)]{1,2}");

  /** What people ask for, always in the same order. */
  static List<Example> ofSkills() {
    List<Example> examples = new ArrayList<>();
    ORDINARY.forEach(file -> examples.addAll(in(file)));
    examples.addAll(in(WRONG));
    return examples;
  }

  /** Dangers, what only sounds like one, and what people ask for: always in the same order. */
  static List<Example> ofDangers() {
    List<Example> examples = new ArrayList<>(in(DANGERS));
    examples.addAll(harmless(ORDINARY));
    return examples;
  }

  /** What does not belong here, what only looks like it, and what people ask for. */
  static List<Example> ofHouseRules() {
    List<Example> examples = new ArrayList<>(in(HOUSE_RULES));
    examples.addAll(harmless(OFFERED));
    examples.addAll(harmless(List.of(DANGERS)));
    return examples;
  }

  /** What only looks like something that does not belong here. */
  static List<Example> nearHouseRules() {
    return in(HOUSE_RULES).stream().filter(one -> one.code().equals(NONE)).toList();
  }

  private static List<Example> harmless(List<String> files) {
    return files.stream()
        .flatMap(file -> in(file).stream())
        .filter(one -> !one.code().equals(SIGNALS))
        .map(one -> new Example(NONE, one.text()))
        .toList();
  }

  private static List<Example> in(String file) {
    List<Example> examples = new ArrayList<>();
    String code = "";
    for (String line : DataFile.lines(file)) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        code = head.group(1);
      } else {
        examples.add(new Example(code, line));
      }
    }
    return examples;
  }
}
