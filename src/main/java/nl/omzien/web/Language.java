package nl.omzien.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the program speaks.
 *
 * @param code ISO 639-1, such as {@code nl}
 * @param name as its own speakers call it
 */
public record Language(String code, String name) {

  public static final Language DUTCH = new Language("nl", "Nederlands");

  /** All of them, Dutch first. */
  public static final List<Language> ALL = List.of(DUTCH, new Language("en", "English"));

  /** The language with this code, if we speak it. */
  public static Optional<Language> of(String code) {
    return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  /** For dates and numbers, as in the Netherlands. */
  public Locale locale() {
    return new Locale.Builder().setLanguage(code).setRegion("NL").build();
  }
}
