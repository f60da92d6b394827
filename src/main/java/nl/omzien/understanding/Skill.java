package nl.omzien.understanding;

import java.util.List;

/**
 * Something that a helper can do and that a request may need.
 *
 * @param code stable, lower case with hyphens, from taxonomy.json
 * @param label Dutch, level B1, as people see it
 * @param categories the categories it belongs to, the most usual first; never empty
 */
public record Skill(String code, String label, List<Category> categories) {

  /** Code of the skill that only people of the team have: no volunteer may be proposed for it. */
  public static final String TEAM_ONLY = "wijkteam";

  /** Copies the list. */
  public Skill {
    categories = List.copyOf(categories);
  }
}
