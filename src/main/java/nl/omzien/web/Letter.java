package nl.omzien.web;

import java.util.List;
import java.util.Optional;

/**
 * A mail, as short as its reader deserves. Nothing in it may tell a housemate what she asked.
 *
 * @param texts the reader's language
 * @param greeting the first line
 * @param paragraphs what there is to say
 * @param code a code to type over
 * @param actions where she can go on
 * @param stop where she gets no more letters like this
 * @param municipality who sends it
 * @param telephone whom she can call
 */
public record Letter(
    Texts texts,
    String greeting,
    List<String> paragraphs,
    Optional<String> code,
    List<Action> actions,
    Optional<Action> stop,
    String municipality,
    String telephone) {

  /**
   * A button in a mail.
   *
   * @param label what it says
   * @param address where it leads
   */
  public record Action(String label, String address) {}
}
