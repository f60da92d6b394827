package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.omzien.volunteer.Agreements;

/**
 * What a helper may know of the resident whom she helps: nothing before both said yes, and nothing
 * while she has not agreed to the present code of conduct. The only way to it.
 */
@Dependent
public class Disclosure {

  private final Agreements agreements;

  /**
   * Whom she helps.
   *
   * @param firstName her name
   * @param way her telephone number or e-mail address; empty when it goes through the team
   */
  public record Resident(String firstName, Optional<String> way) {}

  @Inject
  public Disclosure(Agreements agreements) {
    this.agreements = agreements;
  }

  /** Who the resident of this match is, for who helps. */
  public Optional<Resident> resident(Match match) {
    boolean both = match.status() == MatchStatus.CONNECTED || match.status() == MatchStatus.DONE;
    return both && match.taker().person().filter(one -> agreements.given(one.id())).isPresent()
        ? Optional.of(new Resident(match.request().person().firstName(), Ways.toResident(match)))
        : Optional.empty();
  }

  /**
   * The same, where the page is nothing without it.
   *
   * @throws nl.omzien.volunteer.AgreementNeeded when she must agree first
   */
  Resident required(Match match) {
    agreements.require(match.taker().person().orElseThrow().id());
    return resident(match).orElseThrow();
  }
}
