package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.omzien.match.RequestNeeds;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Screening;
import nl.omzien.request.HelpRequest;

/**
 * What is not decided with one key: a member says that she read all of it first. Danger, somebody
 * under sixteen, and what a helper needs a certificate (VOG) for.
 */
@Dependent
class Care {

  private final Screening screening;
  private final RequestNeeds needs;

  /** Why a member takes her time. */
  enum Ground {
    DANGER,
    UNDER_SIXTEEN,
    CLEARANCE;

    /** As it stands in message keys. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Inject
  Care(Screening screening, RequestNeeds needs) {
    this.screening = screening;
    this.needs = needs;
  }

  /** All grounds; none for the ordinary case. */
  Set<Ground> of(Reading reading) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    Review review = reading.content().review();
    if (review.urgency() != Review.CALM
        || screening.danger(reading.content().toldText()).isPresent()) {
      grounds.add(Ground.DANGER);
    }
    if (reading.content() instanceof HelpRequest request) {
      if (request.asked().underSixteen()) {
        grounds.add(Ground.UNDER_SIXTEEN);
      }
      if (needs.clearanceNeeded(request)) {
        grounds.add(Ground.CLEARANCE);
      }
    }
    return grounds;
  }
}
