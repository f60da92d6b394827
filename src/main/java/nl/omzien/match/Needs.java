package nl.omzien.match;

import java.util.HashMap;
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

  /** So sure must one skill be when the text does not say what kind of need it is. */
  private static final double CLEAR = 0.4;

  /**
   * A skill that is heard less surely than this is a guess: it asks for no helper and no clearance.
   */
  private static final double FAINT = 0.15;

  /** A skill that belongs to another kind of need was perhaps only a word in passing. */
  private static final double IN_PASSING = 0.8;

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
    String category =
        chosen
            .or(() -> understood.categories().stream().findFirst().map(c -> c.meaning().code()))
            .orElse("");
    Map<String, Double> skills = skills(understood.skills(), category);
    Topic topic = new Topic(skills, category, WrittenIn.of(text, policy));
    Need need = Need.of(topic, place).at(perhaps(text));
    return teamOnly(text, topic) ? need.on(Terms.of(Term.TEAM_ONLY)) : need;
  }

  private static Map<String, Double> skills(List<Found<Skill>> found, String category) {
    Map<String, Double> weighed = new HashMap<>();
    for (Found<Skill> skill : found) {
      if (!skill.meaning().code().equals(Skill.TEAM_ONLY)) {
        boolean belongs =
            skill.meaning().categories().stream().anyMatch(home -> home.code().equals(category));
        weighed.put(skill.meaning().code(), skill.weight() * (belongs ? 1 : IN_PASSING));
      }
    }
    double surest = weighed.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Map<String, Double> skills = new LinkedHashMap<>();
    weighed.entrySet().stream()
        .filter(skill -> skill.getValue() >= Math.max(FAINT, BESIDE * surest))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_SKILLS)
        .forEach(skill -> skills.put(skill.getKey(), skill.getValue()));
    return skills;
  }

  /** Neither a kind of need nor anything that somebody could do stands in it clearly. */
  private static boolean unclear(Topic topic) {
    boolean anyKind = !topic.category().equals(Understood.UNCLEAR);
    return topic.skills().isEmpty() || (!anyKind && topic.surest() < CLEAR);
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
        || unclear(topic);
  }
}
