package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Screening;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.ClearanceGround;

/** What a request that we keep asks for: her words, and what she and the team confirmed. */
@Dependent
public class RequestNeeds {

  private final Needs needs;
  private final ClearanceNeed clearance;

  @Inject
  public RequestNeeds(Understanding understanding, Screening screening, Policy policy) {
    this.needs = new Needs(understanding, screening, policy);
    this.clearance = new ClearanceNeed(policy);
  }

  /** What somebody asks who has not sent it yet: enough to look for activities. */
  public Need of(Asked asked) {
    Need read = read(asked);
    return read.at(when(asked).orElse(read.when()));
  }

  /** What a helper must bring for this request. */
  public Need of(HelpRequest request) {
    Asked asked = request.asked();
    Need read = read(asked);
    Set<Term> terms = EnumSet.noneOf(Term.class);
    if (read.terms().has(Term.TEAM_ONLY) && !request.review().visible()) {
      // a member who showed it to others has judged the danger
      terms.add(Term.TEAM_ONLY);
    }
    if (clearanceNeeded(request)) {
      terms.add(Term.CLEARANCE);
    }
    if (asked.underSixteen()) {
      terms.add(Term.UNDER_SIXTEEN);
    }
    if (asked.wishes().womanWanted()) {
      terms.add(Term.WOMAN);
    }
    if (asked.ownDistrictPromised()) {
      terms.add(Term.DISTRICT_ONLY);
    }
    return read.asked(request.id(), request.person().id())
        .at(when(asked).orElse(read.when()))
        .on(
            Terms.of(terms)
                .screenedFor(clearanceGround(request))
                .from(asked.wishes().elsewhere())
                .amid(asked.wishes().around()));
  }

  /** Why a certificate (VOG) is proposed for what is asked here; empty when it is not. */
  public Optional<ClearanceGround> clearanceGround(HelpRequest request) {
    return clearance.of(read(request.asked()).topic(), request.asked().toldText());
  }

  /** As a member confirmed it; until then as the program proposes. */
  public boolean clearanceNeeded(HelpRequest request) {
    return request.clearanceNeeded().orElseGet(() -> clearanceGround(request).isPresent());
  }

  private Need read(Asked asked) {
    Optional<String> chosen =
        Optional.of(asked.category()).filter(code -> !Asked.UNKNOWN_CATEGORY.equals(code));
    return needs.of(asked.toldText(), chosen, asked.neighbourhood());
  }

  private static Optional<Wanted> when(Asked asked) {
    Optional<LocalDate> day = asked.wantedOn();
    return asked.wishes().wantedParts().isEmpty()
        ? day.map(Wanted::on)
        : Optional.of(new Wanted(asked.wishes().wantedParts(), day, true));
  }
}
