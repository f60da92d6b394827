package nl.omzien.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A readable file of words beside this package. Lines that begin with # are for people. */
enum DataFile {
  STEMS("stems.txt"),
  COMMON_WORDS("common_words.txt"),
  PARTS("parts.txt"),
  WHOLE_WORDS("whole_words.txt"),
  THESAURUS("thesaurus_nl.txt"),
  SKILL_WORDS("skill_words.txt"),
  LANGUAGES("languages.txt");

  private final String name;

  DataFile(String name) {
    this.name = name;
  }

  /** The whole file as it stands. */
  String text() {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Data file " + name + " is missing from the war");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that say something, without the spaces around them. */
  List<String> lines() {
    return text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The words of all lines, in the order of the file. */
  List<String> words() {
    return lines().stream().flatMap(line -> List.of(line.split("\\s+")).stream()).toList();
  }
}
