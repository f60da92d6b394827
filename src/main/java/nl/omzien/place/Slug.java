package nl.omzien.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A name as it stands in an address: {@code Oekraïens Huis} becomes {@code oekraiens-huis}. */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slug() {}

  /** Of a name; empty when it has no letter or digit that an address can have. */
  public static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String joined = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(joined).replaceAll("");
  }

  /** Of a name, or of the code when the name has nothing for an address. */
  static String or(String name, String code) {
    String slug = of(name);
    return slug.isEmpty() ? code.toLowerCase(Locale.ROOT) : slug;
  }

  /** That of the name when nobody has it, else with the code behind it, which is its own. */
  public static String unused(String name, AreaCode code, Predicate<String> taken) {
    String slug = or(name, code.text());
    while (taken.test(slug)) {
      slug += "-" + code.text().toLowerCase(Locale.ROOT);
    }
    return slug;
  }

  /** Whether the address means this thing: by its name, or by its code when names are alike. */
  static boolean means(String address, String name, String code) {
    return address.equals(of(name)) || address.equalsIgnoreCase(code);
  }
}
