package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.ClearanceGround;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * What a volunteer may do with and without a certificate (VOG), in words, from the same policy by
 * which requests ask for one. A member can decide otherwise for one request; so it says
 * <i>meestal</i>.
 */
@Dependent
public class ClearanceScope {

  private final ClearanceNeed need;
  private final Taxonomy taxonomy;
  private final Clock clock;

  /**
   * How her certificate stands.
   *
   * @param state none, valid, soon or over
   * @param until its last day, spoken; empty when none was seen
   * @param sentence what she can and cannot do for want of one; empty when nothing is blocked
   */
  public record Standing(String state, String until, String sentence) {

    /** Whether somebody must do something. */
    public boolean urgent() {
      return state.equals("soon") || !sentence.isEmpty();
    }
  }

  @Inject
  public ClearanceScope(Policy policy, Taxonomy taxonomy, Clock clock) {
    this.need = new ClearanceNeed(policy);
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** Of this volunteer, today; nothing when she has none and offers nothing that asks for one. */
  public Optional<Standing> of(Volunteer volunteer, Texts texts) {
    LocalDate today = clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
    String state = volunteer.clearance().state(today);
    Predicate<String> asks =
        skill ->
            ground(skill)
                .filter(ground -> !volunteer.clearance().countsOn(today, Optional.of(ground)))
                .isPresent();
    List<String> asking = skills(volunteer, asks);
    if (state.equals("none") && asking.isEmpty()) {
      return Optional.empty();
    }
    SpokenTime spoken = new SpokenTime(texts, clock);
    return Optional.of(
        new Standing(
            state,
            volunteer.clearance().until().map(spoken::plainDay).orElse(""),
            asking.isEmpty() ? "" : sentence(asking, skills(volunteer, asks.negate()), texts)));
  }

  private static String sentence(List<String> asking, List<String> free, Texts texts) {
    String not = String.join(", ", asking);
    return free.isEmpty()
        ? texts.of("clearance.scope.nothing", not)
        : texts.of("clearance.scope", not, String.join(", ", free));
  }

  private List<String> skills(Volunteer volunteer, Predicate<String> which) {
    return volunteer.offer().skills().stream()
        .filter(which)
        .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
        .sorted()
        .collect(Collectors.toList());
  }

  /** On what ground help with this usually asks for a certificate. */
  Optional<ClearanceGround> ground(String skill) {
    return taxonomy
        .skill(skill)
        .flatMap(known -> need.of(Topic.of(skill, known.categories().get(0).code()), ""));
  }
}
