package nl.omzien.web;

import java.util.List;
import java.util.Optional;

/**
 * What every page shows around its own content.
 *
 * @param texts the texts in the visitor's language
 * @param language its code
 * @param languages what she may choose
 * @param path path and query of this page, to come back to after choosing a language
 * @param flash what just happened, to be told once
 * @param firstName who is signed in
 * @param team whether the team side is open to her
 * @param municipality the municipality's name
 * @param telephone the number of the team
 * @param hours when it is answered
 * @param assets addresses of style, script and fonts
 * @param demo whether everything here is invented
 */
public record Frame(
    Texts texts,
    String language,
    List<Language> languages,
    String path,
    Optional<String> flash,
    Optional<String> firstName,
    boolean team,
    String municipality,
    String telephone,
    String hours,
    Assets assets,
    boolean demo) {

  /** A text in the visitor's language: shorter to write in a template. */
  public String t(String key, Object... arguments) {
    return texts.of(key, arguments);
  }
}
