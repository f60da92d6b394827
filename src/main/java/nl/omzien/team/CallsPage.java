package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.web.Frame;

/**
 * Whom the team calls.
 *
 * @param frame the frame
 * @param attentions what goes on between two people and must be looked at
 * @param toConfirm who left a telephone number only
 * @param stillWanted who has no e-mail and was not helped for a while
 * @param howIsIt who was helped some weeks ago
 * @param toAsk volunteers without an address who may help somebody
 */
public record CallsPage(
    Frame frame,
    List<Attention> attentions,
    List<Call> toConfirm,
    List<Call> stillWanted,
    List<Call> howIsIt,
    List<ToAsk> toAsk) {

  /** Whether nobody is to be called. */
  public boolean none() {
    return Stream.of(attentions, toConfirm, stillWanted, howIsIt, toAsk).allMatch(List::isEmpty);
  }

  /**
   * A volunteer who is asked by telephone.
   *
   * @param id of the ask
   * @param reference of the request
   * @param who whom to call
   * @param place her neighbourhood
   * @param about what is asked
   * @param telephone her number
   * @param caller the member who calls; empty when nobody took that up
   * @param mine whether that is the visitor
   */
  public record ToAsk(
      long id,
      String reference,
      String who,
      String place,
      String about,
      Optional<String> telephone,
      String caller,
      boolean mine) {}

  /**
   * Something about two people.
   *
   * @param id its key
   * @param kind why, as the last part of a message key
   * @param reference of the request
   * @param helper who helps
   * @param asker whom she helps
   * @param about what about
   * @param since since when
   */
  public record Attention(
      long id,
      String kind,
      String reference,
      String helper,
      String asker,
      String about,
      String since) {}

  /**
   * One call.
   *
   * @param id of the follow-up, or 0
   * @param reference of the request
   * @param who whom to call
   * @param place her neighbourhood
   * @param about what about
   * @param telephone the number, when she may be called
   * @param asked since when
   * @param note what was typed about it already
   */
  public record Call(
      long id,
      String reference,
      String who,
      String place,
      String about,
      Optional<String> telephone,
      String asked,
      String note) {}
}
