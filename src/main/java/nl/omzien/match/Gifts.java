package nl.omzien.match;

import java.util.Set;
import nl.omzien.place.Circumstance;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Reach;

/**
 * What a volunteer offers.
 *
 * @param skills codes from the taxonomy
 * @param languages that she speaks, ISO 639-1
 * @param times parts of the week, such as {@code ma-o}; empty when it varies; {@code alle} for all
 * @param home where she lives
 * @param reach how far she goes
 * @param elsewhere where whoever she helps may live
 * @param limits what she does not want to be near
 * @param woman whether she stated that she is a woman; never derived from a name
 */
public record Gifts(
    Set<String> skills,
    Set<String> languages,
    Set<String> times,
    Neighbourhood home,
    Reach reach,
    Elsewhere elsewhere,
    Set<Circumstance> limits,
    boolean woman) {

  private static final String ALWAYS = "alle";

  /** Copies the sets. */
  public Gifts {
    skills = Set.copyOf(skills);
    languages = Set.copyOf(languages);
    times = Set.copyOf(times);
    limits = Set.copyOf(limits);
  }

  /** An offer without wishes of her own. */
  public static Gifts of(
      Set<String> skills,
      Set<String> languages,
      Set<String> times,
      Neighbourhood home,
      Reach reach) {
    return new Gifts(skills, languages, times, home, reach, Elsewhere.ANYWHERE, Set.of(), false);
  }

  boolean reaches(Neighbourhood there) {
    return reach.reaches(home, there);
  }

  /** Whether she did not say when she can. */
  boolean timesVary() {
    return times.isEmpty();
  }

  /** Whether she can in this part of the week. */
  boolean can(String part) {
    return times.contains(part) || times.contains(ALWAYS);
  }

  /** Whether she can in any of these, or might. */
  boolean canOnce(Set<String> parts) {
    if (parts.isEmpty() || timesVary()) {
      return true;
    }
    for (String part : parts) {
      if (can(part)) {
        return true;
      }
    }
    return false;
  }

  boolean minds(Set<Circumstance> around) {
    for (Circumstance some : around) {
      if (limits.contains(some)) {
        return true;
      }
    }
    return false;
  }
}
