package nl.omzien.volunteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omzien.platform.StartRefused;

/**
 * The code of conduct, confidentiality among it, in its present version: {@code conduct_nl.txt} and
 * its sisters beside this class.
 *
 * @param version which it is; whoever agreed to another one is asked anew
 * @param texts its parts, by language
 */
public record Conduct(String version, Map<String, List<Part>> texts) {

  private static final List<String> LANGUAGES = List.of("nl", "en");

  /**
   * One rule.
   *
   * @param head in a few words
   * @param text what it asks
   */
  public record Part(String head, String text) {}

  /** Its parts in this language, or in Dutch. */
  public List<Part> in(String language) {
    return texts.getOrDefault(language, texts.get("nl"));
  }

  /**
   * The one that comes with the program.
   *
   * @throws StartRefused when a file is missing or wrong, or when they are of different versions
   */
  public static Conduct shipped() {
    Map<String, List<Part>> texts = new LinkedHashMap<>();
    String version = "";
    for (String language : LANGUAGES) {
      List<String> lines = lines("conduct_" + language + ".txt");
      String own = version(lines);
      if (!version.isEmpty() && !version.equals(own)) {
        throw wrong("the languages have different versions");
      }
      version = own;
      texts.put(language, parts(lines));
    }
    return new Conduct(version, texts);
  }

  private static String version(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("versie "))
        .map(line -> line.substring("versie ".length()).strip())
        .findFirst()
        .orElseThrow(() -> wrong("it does not say which version it is"));
  }

  private static List<Part> parts(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    String head = "";
    for (String line : lines) {
      if (line.startsWith("=")) {
        head = line.substring(1).strip();
      } else if (!head.isEmpty() && !line.isBlank()) {
        parts.add(new Part(head, line));
      }
    }
    if (parts.isEmpty()) {
      throw wrong("it has no rules");
    }
    return List.copyOf(parts);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Conduct.class.getResourceAsStream(name)) {
      if (in == null) {
        throw wrong(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new StartRefused("The code of conduct (" + name + ") cannot be read.", broken);
    }
  }

  private static StartRefused wrong(String what) {
    return new StartRefused("The code of conduct is wrong: " + what + ".");
  }
}
