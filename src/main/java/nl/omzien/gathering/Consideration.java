package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.match.FittingActivity;
import nl.omzien.match.Proposals;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.Together;
import nl.omzien.web.Texts;

/** Whether a member must say why she chooses one person while an activity fits too, and what. */
@Dependent
public class Consideration {

  private final Proposals proposals;
  private final Outings outings;
  private final FirstTimes firstTimes;
  private final History history;

  @Inject
  public Consideration(
      Proposals proposals, Outings outings, FirstTimes firstTimes, History history) {
    this.proposals = proposals;
    this.outings = outings;
    this.firstTimes = firstTimes;
    this.history = history;
  }

  /**
   * The activities that fit and that she has not turned down; at most {@code limit}. None when she
   * asks for company: she goes to one already.
   */
  public List<FittingActivity> fitting(HelpRequest request, int limit, Texts texts) {
    if (firstTimes.of(request).isPresent()) {
      return List.of();
    }
    Set<Long> dropped =
        outings.of(request).stream()
            .filter(outing -> outing.status() == OutingStatus.DROPPED)
            .map(outing -> outing.initiative().id())
            .collect(Collectors.toSet());
    return proposals.activities(request, limit + dropped.size(), texts).stream()
        .filter(fit -> !dropped.contains(fit.initiative().id()))
        .limit(limit)
        .toList();
  }

  /** Whether a reason is asked: not when she said herself that she would rather be visited. */
  public boolean asked(HelpRequest request, Texts texts) {
    return request.asked().together() != Together.AT_HOME && !fitting(request, 1, texts).isEmpty();
  }

  /**
   * Keeps the reason; her own wish needs no click.
   *
   * @return whether the member may go on: not when a reason is asked and she gave none
   */
  public boolean keep(HelpRequest request, Optional<Individual> reason, Texts texts, Long member) {
    if (request.asked().together() == Together.AT_HOME) {
      return kept(request, Individual.WISH, member);
    }
    return !asked(request, texts) || reason.filter(why -> kept(request, why, member)).isPresent();
  }

  private boolean kept(HelpRequest request, Individual why, Long member) {
    history.add(HelpRequest.KIND, request.id(), member, "individual-" + why.code(), "");
    return true;
  }
}
