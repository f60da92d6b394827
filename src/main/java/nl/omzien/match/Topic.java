package nl.omzien.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a need is about.
 *
 * @param skills codes from the taxonomy with how surely each is asked for, above 0; the surest
 *     first
 * @param category code from the taxonomy; empty when nobody knows
 * @param tongues the languages in which it must or may be done
 */
public record Topic(Map<String, Double> skills, String category, Tongues tongues) {

  /** Keeps the order of the skills. */
  public Topic {
    skills = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(skills));
  }

  /** Something that one skill answers, in Dutch. */
  public static Topic of(String skill, String category) {
    return new Topic(Map.of(skill, 1.0), category, Tongues.DUTCH);
  }

  /** How surely the most likely skill is asked for; 0 when none is. */
  double surest() {
    double most = 0;
    for (double sure : skills.values()) {
      most = Math.max(most, sure);
    }
    return most;
  }

  /** Whether a helper or activity with these skills can do something of it. */
  boolean touches(Set<String> offered) {
    for (String skill : skills.keySet()) {
      if (offered.contains(skill)) {
        return true;
      }
    }
    return false;
  }
}
