package nl.omzien.match;

import java.time.Clock;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.RequestWords;
import nl.omzien.web.Frame;

/**
 * What somebody who is asked to help reads of a request: as much as others may, and no name.
 *
 * @param text what is asked
 * @param place who asks, as others see her: somebody from a neighbourhood
 * @param when help is wanted
 */
public record AskedQuestion(String text, String place, String when) {

  /** Nothing: there is nothing to answer. */
  static final AskedQuestion NONE = new AskedQuestion("", "", "");

  /** Of this request, in the words of the frame. */
  public static AskedQuestion of(HelpRequest request, Frame frame, Clock clock) {
    Asked asked = request.asked();
    RequestWords words = new RequestWords(frame.texts(), clock);
    return new AskedQuestion(asked.publicText(), words.place(asked), words.when(asked));
  }
}
