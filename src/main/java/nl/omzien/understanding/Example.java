package nl.omzien.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An utterance by which the program learns which words go with which kind of help.
 *
 * @param code of a skill, of a category when it fits none of its skills, or {@link #ELSEWHERE}
 * @param text as somebody might say it; written for this, never said by a resident
 */
record Example(String code, String text) {

  /** What no neighbour does: for a trade, a shop, a doctor or a public service. */
  static final String ELSEWHERE = "elsewhere";

  private static final List<String> FILES =
      List.of(
          "examples_nl.txt", "examples_other.txt", "examples_danger.txt", "examples_elsewhere.txt");

  private static final Pattern HEAD = Pattern.compile("\\[{1,2}([a-z-]+)]{1,2}");

  /** All that come with the program, always in the same order. */
  static List<Example> shipped() {
    List<Example> examples = new ArrayList<>();
    for (String file : FILES) {
      String code = "";
      for (String line : DataFile.lines(file)) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
          code = head.group(1);
        } else {
          examples.add(new Example(code, line));
        }
      }
    }
    return examples;
  }
}
