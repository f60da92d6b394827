package nl.omzien.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Danger;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Found;
import nl.omzien.understanding.Moments;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Understood;

/** Reads from words what a helper must be able to do. */
public final class Needs {

  private static final int MOST_SKILLS = 6;

  /** Beside the surest, a skill must be at least this sure to be asked for too. */
  private static final double BESIDE = 0.25;

  private final Understanding understanding;
  private final Screening screening;
  private final Policy policy;

  /** With these eyes. */
  public Needs(Understanding understanding, Screening screening, Policy policy) {
    this.understanding = understanding;
    this.screening = screening;
    this.policy = policy;
  }

  /**
   * What somebody at this place needs.
   *
   * @param text what she told, in any language
   * @param chosen the category that she or the team chose, if anybody did
   */
  public Need of(String text, Optional<String> chosen, Neighbourhood place) {
    Understood understood = understanding.understand(text);
    Map<String, Double> skills = skills(understood.skills());
    String category =
        chosen
            .or(() -> understood.categories().stream().findFirst().map(c -> c.meaning().code()))
            .orElse("");
    Topic topic = new Topic(skills, category, WrittenIn.of(text, policy));
    Need need = Need.of(topic, place).at(perhaps(text));
    return teamOnly(text, topic) ? need.on(Terms.of(Term.TEAM_ONLY)) : need;
  }

  private static Map<String, Double> skills(List<Found<Skill>> found) {
    Map<String, Double> skills = new LinkedHashMap<>();
    for (Found<Skill> skill : found) {
      if (skill.meaning().code().equals(Skill.TEAM_ONLY)) {
        continue;
      }
      double surest = skills.values().stream().findFirst().orElse(0.0);
      if (skills.size() < MOST_SKILLS && skill.weight() >= BESIDE * surest) {
        skills.put(skill.meaning().code(), skill.weight());
      }
    }
    return skills;
  }

  private static Wanted perhaps(String text) {
    Set<String> parts =
        Understanding.vocabulary()
            .times()
            .read(Understanding.vocabulary().analysis().words(text), Optional.empty())
            .map(Moments::parts)
            .orElse(Set.of());
    return Wanted.perhaps(parts);
  }

  private boolean teamOnly(String text, Topic topic) {
    return screening
            .danger(text)
            .map(Danger::kind)
            .filter(policy.teamOnly().dangers()::contains)
            .isPresent()
        || policy.teamOnly().categories().contains(topic.category())
        || topic.skills().isEmpty();
  }
}
