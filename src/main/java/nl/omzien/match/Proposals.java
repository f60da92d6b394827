package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * Who and what fits a request, best first, each with a reason that anyone can read. The program
 * proposes; a person decides (art. 22 GDPR).
 */
@Dependent
public class Proposals {

  private final Helpers helpers;
  private final Takers takers;
  private final Activities activities;
  private final RequestNeeds needs;
  private final Policy policy;
  private final Taxonomy taxonomy;
  private final Clock clock;

  @Inject
  public Proposals(
      Helpers helpers,
      Takers takers,
      Activities activities,
      RequestNeeds needs,
      Policy policy,
      Taxonomy taxonomy,
      Clock clock) {
    this.helpers = helpers;
    this.takers = takers;
    this.activities = activities;
    this.needs = needs;
    this.policy = policy;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** The most fitting volunteers and initiatives that take up questions; at most {@code limit}. */
  public List<Fit> forRequest(HelpRequest request, int limit, Texts texts) {
    if (request.person().silenced()) {
      return List.of();
    }
    Need need = needs.of(request);
    Takers.Pool pool = takers.available(need);
    return shortlist().helpers(need, together(request, pool.helpers()), limit).stream()
        .map(fit -> new Fit(pool.taker(fit.helper()), fit.score(), fit.reason().sentence(texts)))
        .toList();
  }

  private static List<Helper> asked(HelpRequest request, List<Helper> pool) {
    return pool.stream()
        .filter(helper -> helper.past().requestsSeen().contains(request.id()))
        .toList();
  }

  /** All but those who are kept apart from somebody who was asked for this request already. */
  private static List<Helper> together(HelpRequest request, List<Helper> pool) {
    List<Helper> before = asked(request, pool);
    return pool.stream()
        .filter(helper -> before.stream().noneMatch(other -> Constraints.apart(helper, other)))
        .toList();
  }

  /** The most fitting activities for a request; at most {@code limit}. */
  public List<FittingActivity> activities(HelpRequest request, int limit, Texts texts) {
    return activities(needs.of(request), limit, texts);
  }

  /** The most fitting activities for a question that was not sent yet; at most {@code limit}. */
  public List<FittingActivity> activities(Asked asked, int limit, Texts texts) {
    return activities(needs.of(asked), limit, texts);
  }

  private List<FittingActivity> activities(Need need, int limit, Texts texts) {
    Activities.Pool pool = activities.all();
    return shortlist().activities(need, pool.activities(), limit).stream()
        .map(
            fit ->
                new FittingActivity(
                    pool.initiative(fit.activity()), fit.score(), fit.reason().sentence(texts)))
        .toList();
  }

  /** The most fitting volunteers for a need that is nobody's in particular. */
  public List<Volunteer> forNeed(Need need, int limit) {
    Helpers.Pool pool = helpers.available(need);
    return shortlist().helpers(need, pool.helpers(), limit).stream()
        .map(fit -> pool.volunteer(fit.helper()))
        .toList();
  }

  /** Why this helper fits this request. */
  public String reason(HelpRequest request, Taker taker, Texts texts) {
    return shortlist().whatever(needs.of(request), takers.of(taker)).reason().sentence(texts);
  }

  /** All that keeps this helper from being proposed; empty when nothing does. */
  public List<Objection> objections(HelpRequest request, Taker taker) {
    return shortlist().constraints().objections(needs.of(request), takers.of(taker));
  }

  /**
   * Whether a member who proposes this helper crosses a wish to be helped, or to help, elsewhere.
   *
   * @param asked whether the member asked if that is all right
   * @throws NotOpenAnyMore when she may not be proposed, or when nobody asked
   */
  public boolean crossesWish(HelpRequest request, Taker taker, boolean asked) {
    List<Objection> objections = objections(request, taker);
    boolean crosses = objections.stream().anyMatch(Objection::mayBeCrossed);
    if (objections.stream().anyMatch(Objection::forbids) || (crosses && !asked)) {
      throw new NotOpenAnyMore("She may not be proposed for this: " + objections);
    }
    return crosses;
  }

  private Shortlist shortlist() {
    return new Shortlist(policy, taxonomy, today());
  }

  private LocalDate today() {
    return clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
  }
}
