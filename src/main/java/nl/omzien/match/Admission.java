package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.omzien.request.HelpRequest;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.web.SpokenTime;

/**
 * Whether a volunteer may go on with a request now, asked at every step up to the moment that two
 * are connected: what was true when she was proposed need not be true any more.
 */
@Dependent
public class Admission {

  private final RequestNeeds needs;
  private final Clock clock;

  @Inject
  Admission(RequestNeeds needs, Clock clock) {
    this.needs = needs;
    this.clock = clock;
  }

  /**
   * Goes on only when she may.
   *
   * @throws ClearanceFirst when help asks for a certificate (VOG) and hers does not count
   */
  void check(HelpRequest request, Volunteer volunteer) {
    LocalDate today = clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
    LocalDate day = needs.of(request).when().counting(today);
    if (needs.clearanceNeeded(request) && !volunteer.clearance().countsOn(day)) {
      throw new ClearanceFirst();
    }
  }
}
