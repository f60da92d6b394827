package nl.omzien.volunteer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a volunteer can have learnt; which help asks for one of these stands in the policy. */
public enum Training {
  GEHEIMHOUDING,
  THUISADMINISTRATIE,
  SIGNALEREN,
  MELDCODE,
  TAALCOACH,
  DEMENTIE,
  BURENBEMIDDELING;

  /** As the volunteer and the policy keep it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those of these codes that exist. */
  public static Set<String> known(Set<String> codes) {
    Set<String> known = new LinkedHashSet<>(all());
    known.retainAll(codes);
    return known;
  }

  private static List<String> all() {
    return Arrays.stream(values()).map(Training::code).toList();
  }
}
