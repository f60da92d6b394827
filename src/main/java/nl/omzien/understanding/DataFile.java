package nl.omzien.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the files about language that stand beside these classes. */
final class DataFile {

  private DataFile() {}

  static InputStream open(String name) {
    InputStream stream = DataFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The data file " + name + " is missing from the program.");
    }
    return stream;
  }

  /** The lines of a compressed file. */
  static List<String> zipped(String name) {
    try (InputStream stream = new GZIPInputStream(open(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The words of all those lines. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> List.of(line.split("\\s+")).stream()).toList();
  }

  /** Every line with something on it, without comments (a line that begins with #), trimmed. */
  static List<String> lines(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
