package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.omzien.moderation.Measures;
import nl.omzien.person.Person;
import nl.omzien.request.HelpRequest;
import nl.omzien.volunteer.Agreements;
import nl.omzien.web.SpokenTime;

/**
 * Whether a helper may go on with a request now, asked at every step up to the moment that two are
 * connected: what was true when she was proposed need not be true any more.
 */
@Dependent
public class Admission {

  private final RequestNeeds needs;
  private final Agreements agreements;
  private final Measures measures;
  private final Clock clock;

  @Inject
  Admission(RequestNeeds needs, Agreements agreements, Measures measures, Clock clock) {
    this.needs = needs;
    this.agreements = agreements;
    this.measures = measures;
    this.clock = clock;
  }

  /**
   * The same, when it is she who takes the step.
   *
   * @throws nl.omzien.moderation.Restrained when a measure keeps her from helping
   * @throws nl.omzien.volunteer.AgreementNeeded when she must agree to the code of conduct first
   * @throws ClearanceFirst when help asks for a certificate (VOG) and hers does not count
   */
  void checkHerself(HelpRequest request, Taker taker, Person herself) {
    measures.requireMayHelp(herself);
    agreements.require(herself.id());
    check(request, taker);
  }

  /**
   * Goes on only when she may. An initiative has no certificate: nobody knows who of it will come.
   *
   * @throws NotOpenAnyMore when a measure keeps one of the two from it
   * @throws ClearanceFirst when help asks for a certificate (VOG) and hers does not count
   */
  void check(HelpRequest request, Taker taker) {
    if (request.person().silenced() || taker.person().filter(Person::notHelping).isPresent()) {
      throw new NotOpenAnyMore("A measure keeps one of the two from it");
    }
    LocalDate today = clock.instant().atZone(SpokenTime.ZONE).toLocalDate();
    Need need = needs.of(request);
    LocalDate day = need.when().counting(today);
    if (need.terms().clearance()
        && taker
            .volunteer()
            .filter(one -> one.clearance().countsOn(day, need.terms().screening()))
            .isEmpty()) {
      throw new ClearanceFirst();
    }
  }
}
