package nl.omzien.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one language, from {@code messages_<code>.properties} (UTF-8, {@link
 * MessageFormat}). Every text stands in every language: a test holds that.
 */
public final class Texts {

  private static final Map<String, Texts> byLanguage = new HashMap<>();

  static {
    for (Language language : Language.ALL) {
      byLanguage.put(language.code(), new Texts(language));
    }
  }

  private final Language language;
  private final Properties patterns = new Properties();
  private final Map<String, String> plain = new HashMap<>();

  private Texts(Language language) {
    this.language = language;
    String resource = "/messages_" + language.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    patterns.forEach((key, pattern) -> plain.put((String) key, format((String) pattern)));
  }

  /** The texts of a language; Dutch when we do not speak it. */
  public static Texts in(String code) {
    return byLanguage.getOrDefault(code, byLanguage.get(Language.DUTCH.code()));
  }

  /**
   * The text with the arguments filled in.
   *
   * @throws IllegalArgumentException when no such text exists
   */
  public String of(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text '" + key + "' in " + language.code());
    }
    return arguments.length == 0 ? plain.get(key) : format(pattern, arguments);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** All keys, for tests. */
  public Set<String> keys() {
    return new TreeSet<>(patterns.stringPropertyNames());
  }

  private String format(String pattern, Object... arguments) {
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
