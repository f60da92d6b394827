package nl.omzien.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a text speaks of.
 *
 * @param categories the most likely first; the last resort is <i>aanbod-of-onduidelijk</i>, which
 *     is always among them: first, it means that the text does not say
 * @param skills the most likely first; empty when the text names none
 * @param elsewhere how surely it asks for what no neighbour does, a trade, a shop, a doctor or a
 *     public service: a weight from 0 to 1 like that of a skill
 */
public record Understood(
    List<Found<Category>> categories, List<Found<Skill>> skills, double elsewhere) {

  /** The code of the category for an offer, and for everything that is not clear. */
  public static final String UNCLEAR = "aanbod-of-onduidelijk";

  /** Copies the lists. */
  public Understood {
    categories = List.copyOf(categories);
    skills = List.copyOf(skills);
  }

  /** The category to suggest; empty when the text is an offer or does not say. */
  public Optional<Category> suggestion() {
    return categories.stream()
        .findFirst()
        .map(Found::meaning)
        .filter(category -> !category.code().equals(UNCLEAR));
  }
}
