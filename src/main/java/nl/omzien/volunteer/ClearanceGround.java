package nl.omzien.volunteer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a certificate of conduct (VOG) is asked for, and what one was screened for. Justis screens
 * for the work that is named: who has one for handling money was not screened for work with
 * children (its <i>functieaspecten</i>: 84 care of minors, 85 care of people who depend on it, 21
 * and 12 money and confidential data).
 */
public enum ClearanceGround {
  MONEY,
  CHILD,
  DEPENDENCE;

  /** As it stands in forms, message keys and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those of these codes that exist. */
  public static Set<ClearanceGround> known(Set<String> codes) {
    return Arrays.stream(values())
        .filter(ground -> codes.contains(ground.code()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Their codes, in a fixed order. */
  public static Set<String> codes(Set<ClearanceGround> grounds) {
    return Arrays.stream(values())
        .filter(grounds::contains)
        .map(ClearanceGround::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether a certificate screened for these is enough for this ground.
   *
   * @param screenedFor empty when nobody wrote down what for: then it counts for all
   * @param asked empty when a member asks for one whatever it was screened for
   */
  public static boolean enough(Set<ClearanceGround> screenedFor, Optional<ClearanceGround> asked) {
    return screenedFor.isEmpty() || asked.map(screenedFor::contains).orElse(true);
  }
}
