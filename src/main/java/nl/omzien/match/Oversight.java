package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.request.HelpRequest;
import nl.omzien.volunteer.ClearanceGround;

/**
 * Whether a member of the team must press before people are asked, each time: where a certificate
 * is needed, a child is involved or the screening saw danger, and while others do not see the
 * request. All other requests are ordinary: there the resident may begin, and a round goes on by
 * itself.
 */
@Dependent
public class Oversight {

  private final RequestNeeds needs;

  @Inject
  public Oversight(RequestNeeds needs) {
    this.needs = needs;
  }

  /** Whether a member must press for this request. */
  public boolean needed(HelpRequest request) {
    Terms terms = needs.of(request).terms();
    Optional<ClearanceGround> ground = needs.clearanceGround(request);
    return !request.seenByOthers()
        || request.review().danger().isPresent()
        || ground.filter(ClearanceGround.CHILD::equals).isPresent()
        || Stream.of(Term.CLEARANCE, Term.MINOR, Term.UNDER_SIXTEEN, Term.TEAM_ONLY)
            .anyMatch(terms::has);
  }
}
