package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Option;

/**
 * Referring a request to an organisation.
 *
 * @param made to whom it was referred
 * @param proposals to whom it could be, best first
 * @param all every other organisation of the social map
 */
public record ReferralChoice(List<Made> made, List<Proposal> proposals, List<Option> all) {

  /**
   * To whom it was referred.
   *
   * @param reference of the organisation
   * @param name of the organisation
   * @param listed whether it still stands in the social map
   * @param when the moment in words
   * @param who which member
   */
  public record Made(String reference, String name, boolean listed, String when, String who) {}

  /**
   * To whom it could be.
   *
   * @param reference of the organisation
   * @param name of the organisation
   * @param href its page
   * @param reason why it fits
   * @param unchecked since when nobody checked it; empty when somebody did
   */
  public record Proposal(
      String reference, String name, String href, String reason, String unchecked) {}
}
