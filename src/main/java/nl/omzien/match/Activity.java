package nl.omzien.match;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Neighbourhood;

/**
 * Something that people can walk into or sign up for, as matching knows it.
 *
 * @param id key of the initiative
 * @param skills codes of what one is helped with there
 * @param languages that are spoken there
 * @param place where it is
 * @param next the next day on which it takes place
 * @param walkIn whether one need not sign up
 */
public record Activity(
    long id,
    Set<String> skills,
    Set<String> languages,
    Neighbourhood place,
    Optional<LocalDate> next,
    boolean walkIn) {

  /** Copies the sets. */
  public Activity {
    skills = Set.copyOf(skills);
    languages = Set.copyOf(languages);
  }
}
