package nl.omzien.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.platform.StartRefused;
import nl.omzien.web.Language;
import nl.omzien.web.Texts;

/**
 * Whom to call in which danger, and what to do first; who looks after that, and when she last did.
 * The shipped file has the national numbers; a municipality's own goes before it. Whatever is wrong
 * in it refuses the start with one sentence: a wrong number is worse than none.
 */
public final class HelpLines {

  private static final String SHIPPED = "help-lines.properties";
  private static final String NUMBER = "[0-9][0-9 -]{2,15}";
  private static final List<String> PARTS =
      List.of("number", "title", "advice", "title.en", "advice.en");

  private final Properties values;

  private HelpLines(Properties values) {
    this.values = values;
  }

  /** Those of the program, and before them those of the municipality's own file. */
  public static HelpLines read(Optional<Path> own) {
    try (InputStream shipped = HelpLines.class.getResourceAsStream(SHIPPED)) {
      String ours = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      return own.isPresent() ? of(ours, Files.readString(own.get())) : of(ours);
    } catch (IOException broken) {
      throw new StartRefused("The numbers for danger (OMZIEN_HELP_LINES) cannot be read.", broken);
    }
  }

  /** From texts in the form of the file; a later one goes before an earlier one. */
  static HelpLines of(String... files) {
    Properties values = new Properties();
    for (String file : files) {
      try (Reader reader = new StringReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException broken) {
        throw new StartRefused("The numbers for danger cannot be read.", broken);
      }
    }
    HelpLines lines = new HelpLines(values);
    lines.check();
    return lines;
  }

  private void check() {
    Set<String> known = new HashSet<>(Set.of("owner", "checked"));
    for (DangerKind kind : DangerKind.values()) {
      PARTS.forEach(part -> known.add(kind.code() + "." + part));
      number(kind)
          .filter(number -> !number.matches(NUMBER))
          .ifPresent(
              number -> {
                throw wrong(kind.code() + ".number is no telephone number: " + number);
              });
    }
    for (String key : values.stringPropertyNames()) {
      if (!known.contains(key)) {
        throw wrong("'" + key + "' is not known");
      }
    }
    if (value("owner").isEmpty()) {
      throw wrong("it has no owner");
    }
    checked();
  }

  private static StartRefused wrong(String what) {
    return new StartRefused("The numbers for danger are wrong: " + what + ".");
  }

  /** The number to call, as people write it; empty when it differs (a bank, the team). */
  public Optional<String> number(DangerKind kind) {
    return value(kind.code() + ".number");
  }

  /** What to say about it, in the reader's language. */
  public DangerNote note(DangerKind kind, Texts texts) {
    return new DangerNote(
        words(kind, "title", texts), words(kind, "advice", texts), number(kind), Optional.empty());
  }

  private String words(DangerKind kind, String part, Texts texts) {
    String key = kind.code() + "." + part;
    return value(texts.language() == Language.DUTCH ? key : key + ".en")
        .orElseGet(() -> texts.of("danger." + key));
  }

  /** Who looks after the numbers and the words. */
  public String owner() {
    return value("owner").orElseThrow();
  }

  /** When she last did. */
  public LocalDate checked() {
    try {
      return LocalDate.parse(value("checked").orElse(""));
    } catch (DateTimeException noDate) {
      throw wrong("'checked' is no date such as 2026-11-22");
    }
  }

  private Optional<String> value(String key) {
    return Stream.of(values.getProperty(key, ""))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
