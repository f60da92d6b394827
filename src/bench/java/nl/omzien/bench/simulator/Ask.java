package nl.omzien.bench.simulator;

import java.util.Set;
import nl.omzien.match.Need;

/**
 * A kind of question that people ask.
 *
 * @param read what the program reads in it
 * @param skills what it really asks: people judge by these
 * @param activities keys of the activities where one is really helped with it
 * @param clearance whether it asks for a certificate of conduct (VOG)
 */
public record Ask(Need read, Set<String> skills, Set<Long> activities, boolean clearance) {

  /** Copies the sets. */
  public Ask {
    skills = Set.copyOf(skills);
    activities = Set.copyOf(activities);
  }
}
