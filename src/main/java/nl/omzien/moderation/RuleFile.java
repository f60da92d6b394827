package nl.omzien.moderation;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule file: a word and its value on each line, {@code #} for remarks. {@code piece NAME
 * regex} names a part that later lines use as {@code <NAME>}; {@code rule ID} begins a rule; the
 * file {@code README.md} beside the rules tells the other words.
 */
final class RuleFile {

  private static final Pattern USE_OF_PIECE = Pattern.compile("<([A-Z][A-Z0-9]*)>");

  private final String name;
  private final Map<String, String> pieces = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private RuleDraft draft;

  private RuleFile(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalStateException when the file is missing or a line is wrong; it names file and
   *     line
   */
  static List<Rule> load(String name) {
    try {
      RuleFile file = new RuleFile(name);
      List<String> shared = lines("pieces.rules");
      for (int i = 0; i < shared.size(); i++) {
        file.read(shared.get(i), "pieces.rules:" + (i + 1));
      }
      List<String> own = lines(name);
      for (int i = 0; i < own.size(); i++) {
        file.read(own.get(i), name + ":" + (i + 1));
      }
      file.finish();
      return List.copyOf(file.rules);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the rules in " + name, e);
    }
  }

  /** The lines of a file beside the rules. */
  static List<String> lines(String name) throws IOException {
    try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void read(String line, String place) {
    String stripped = line.strip();
    if (stripped.isEmpty() || stripped.startsWith("#")) {
      return;
    }
    String[] parts = stripped.split("\\s+", 2);
    String value = parts.length == 2 ? parts[1] : "";
    try {
      switch (parts[0]) {
        case "piece" -> define(value);
        case "rule" -> begin(value);
        default -> draft.set(parts[0], value, this::written);
      }
    } catch (RuntimeException e) {
      throw new IllegalStateException("Wrong line in the rules, " + place + ": " + stripped, e);
    }
  }

  private void define(String value) {
    String[] parts = value.split("\\s+", 2);
    pieces.put(parts[0], "(?:" + expanded(parts[1]) + ")");
  }

  private void begin(String id) {
    finish();
    draft = new RuleDraft(id);
  }

  private void finish() {
    if (draft != null) {
      rules.add(draft.rule());
      draft = null;
    }
  }

  /** A pattern with its pieces filled in, in the letters of a readable text. */
  private String written(String pattern) {
    StringBuilder folded = new StringBuilder();
    expanded(pattern)
        .codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                folded.appendCodePoint(c);
              } else {
                folded.append(Letters.folded(c));
              }
            });
    return folded.toString();
  }

  private String expanded(String pattern) {
    return USE_OF_PIECE
        .matcher(pattern)
        .replaceAll(
            use -> {
              String piece = pieces.get(use.group(1));
              if (piece == null) {
                throw new IllegalArgumentException("no piece " + use.group(1) + " in " + name);
              }
              return Matcher.quoteReplacement(piece);
            });
  }
}
