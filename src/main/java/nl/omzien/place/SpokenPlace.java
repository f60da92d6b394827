package nl.omzien.place;

import java.util.regex.Pattern;

/**
 * The name of a neighbourhood or district as people say it after "uit" or "in": de Vogelbuurt, het
 * Havenkwartier, but Oosterdijk without a word before it.
 */
public final class SpokenPlace {

  private static final Pattern THE =
      Pattern.compile(".*(buurt|wijk|hoek|polder|kern|landen|dorpen|straat|kamp|werf)");
  private static final Pattern THE_NEUTER =
      Pattern.compile(".*(kwartier|centrum|eiland|park|plein|veld)");

  private SpokenPlace() {}

  /** The name with its article, in Dutch; in another language the bare name. */
  public static String of(String name, String language) {
    if (!language.equals("nl")) {
      return name;
    }
    String end = name.toLowerCase(java.util.Locale.ROOT);
    if (end.startsWith("de ") || end.startsWith("het ")) {
      return name;
    }
    return THE.matcher(end).matches()
        ? "de " + name
        : THE_NEUTER.matcher(end).matches() ? "het " + name : name;
  }
}
