package nl.omzien.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;

/** The language that a visitor chose, remembered in a cookie for a year. */
public final class LanguageChoice {

  private static final String COOKIE = "taal";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private LanguageChoice() {}

  /** Her choice, or Dutch. */
  public static Language of(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).flatMap(Language::of).orElse(Language.DUTCH);
  }

  /** Remembers her choice. */
  public static NewCookie cookie(Language language, boolean secure) {
    return Cookies.make(COOKIE, language.code(), A_YEAR, secure);
  }
}
