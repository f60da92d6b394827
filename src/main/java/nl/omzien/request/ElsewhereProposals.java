package nl.omzien.request;

import java.util.Map;
import nl.omzien.place.Elsewhere;

/**
 * For which kinds of questions we propose that the helper does not live near: money, law. Who asks
 * chooses. The municipality's policy on matching fills it.
 *
 * @param byCategory codes from the taxonomy
 */
public record ElsewhereProposals(Map<String, Elsewhere> byCategory) {

  /** What is proposed for a question of this kind. */
  public Elsewhere of(String category) {
    return byCategory.getOrDefault(category, Elsewhere.ANYWHERE);
  }
}
