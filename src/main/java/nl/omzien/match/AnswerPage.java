package nl.omzien.match;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Do you want to help? One button.
 *
 * @param frame the frame
 * @param token of the link; empty when we do not know it
 * @param answer {@code ja}, {@code nee} or {@code later}
 * @param state where it stands, as in message keys
 * @param question what is asked; nothing unless she may answer
 * @param toAgree whether she must agree to the code of conduct to say this
 * @param problems what must be mended
 */
public record AnswerPage(
    Frame frame,
    String token,
    String answer,
    String state,
    AskedQuestion question,
    boolean toAgree,
    Problems problems) {

  /** Without what is asked: there is nothing to answer. */
  static AnswerPage closed(Frame frame, String answer, AnswerState state) {
    return new AnswerPage(
        frame, "", answer, state.code(), AskedQuestion.NONE, false, new Problems(frame.texts()));
  }
}
