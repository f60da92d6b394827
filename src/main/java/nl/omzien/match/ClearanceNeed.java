package nl.omzien.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.omzien.understanding.DutchAnalysis.Word;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.ClearanceGround;

/**
 * Whether a certificate of conduct (VOG) is proposed for a request, and on what ground. It is a
 * proposal: the member who reads the request confirms or changes it.
 */
public final class ClearanceNeed {

  private static final double HALF = 0.5;
  private static final int ADULT = 18;
  private static final int OLD = 75;

  private final Policy policy;

  /** By this policy. */
  public ClearanceNeed(Policy policy) {
    this.policy = policy;
  }

  /** The ground for a certificate; empty when none is proposed. */
  public Optional<ClearanceGround> of(Topic topic, String text) {
    Policy.Clearance clearance = policy.clearance();
    boolean child = childIn(text);
    if (share(topic, clearance.children()) >= HALF
        || (child && share(topic, clearance.children()) > 0)) {
      return Optional.of(ClearanceGround.CHILD);
    }
    if (clearance.categories().contains(topic.category())) {
      return Optional.of(child ? ClearanceGround.CHILD : ground(topic));
    }
    double alone = share(topic, clearance.alone());
    double money = share(topic, clearance.money());
    if (money >= HALF) {
      return Optional.of(ClearanceGround.MONEY);
    }
    return alone + money >= HALF || (alone > 0 && dependent(text))
        ? Optional.of(ClearanceGround.DEPENDENCE)
        : Optional.empty();
  }

  private ClearanceGround ground(Topic topic) {
    return share(topic, policy.clearance().money()) >= share(topic, policy.clearance().alone())
        ? ClearanceGround.MONEY
        : ClearanceGround.DEPENDENCE;
  }

  /** Whether the text tells of a child. */
  public boolean childIn(String text) {
    return says(text, policy.clearance().child())
        || numbers(text).stream().anyMatch(age -> age > 0 && age < ADULT && agedIn(text, age));
  }

  private boolean dependent(String text) {
    return says(text, policy.clearance().dependent())
        || numbers(text).stream().anyMatch(age -> age >= OLD && age < 110 && agedIn(text, age));
  }

  /** Which share of what is asked these skills have, 0 to 1. */
  private static double share(Topic topic, Set<String> skills) {
    double all = 0;
    double some = 0;
    for (var skill : topic.skills().entrySet()) {
      all += skill.getValue();
      some += skills.contains(skill.getKey()) ? skill.getValue() : 0;
    }
    return all == 0 ? 0 : some / all;
  }

  private static boolean says(String text, Set<String> expressions) {
    String padded = " " + String.join(" ", written(text)) + " ";
    return expressions.stream().anyMatch(some -> padded.contains(" " + some + " "));
  }

  private static List<Integer> numbers(String text) {
    return written(text).stream()
        .filter(word -> word.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .toList();
  }

  /** "van 6", "ben 16", "16 jaar", "(84)": the number is an age and not an amount. */
  private static boolean agedIn(String text, int age) {
    return text.toLowerCase(Locale.ROOT)
        .matches(
            "(?s).*(\\b(van|ben|is|wordt) "
                + age
                + "\\b(?! *(euro|maand|week|weken|uur))|\\b"
                + age
                + " ?(jaar|jr)\\b|\\("
                + age
                + "\\)).*");
  }

  private static List<String> written(String text) {
    return Understanding.vocabulary().analysis().words(text).stream().map(Word::written).toList();
  }
}
