package nl.omzien.match;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * What an initiative takes up, for its organisers.
 *
 * @param frame the frame
 * @param reference of the initiative
 * @param name what it is called
 * @param on whether it takes up questions now
 * @param rows the questions, newest first
 */
public record TakenUpPage(Frame frame, String reference, String name, boolean on, List<Row> rows) {

  /**
   * One question.
   *
   * @param reference of the match
   * @param text what is asked
   * @param place who asks, as others see her: somebody from a neighbourhood
   * @param when help is wanted
   * @param status of the match
   * @param hers whether it is the visitor who helps
   * @param who the organiser who said yes; empty while nobody did
   * @param firstName of who is helped, for who helps, once both said yes
   * @param way how to reach her, likewise
   * @param answered whether who helped told how it went
   */
  public record Row(
      String reference,
      String text,
      String place,
      String when,
      String status,
      boolean hers,
      String who,
      String firstName,
      Optional<String> way,
      boolean answered) {}
}
