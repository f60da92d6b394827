package nl.omzien.match;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Does your initiative take this up? One button.
 *
 * @param frame the frame
 * @param token of the link; empty when there is nothing to answer
 * @param answer {@code ja} or {@code nee}
 * @param state where it stands, as in message keys
 * @param name what the initiative is called; empty when we do not know the link
 * @param page where she sees all that her initiative takes up
 * @param question what is asked; nothing unless she may answer
 * @param toAgree whether she must agree to the code of conduct to say this
 * @param problems what must be mended
 */
public record OrganiserAnswerPage(
    Frame frame,
    String token,
    String answer,
    String state,
    String name,
    String page,
    AskedQuestion question,
    boolean toAgree,
    Problems problems) {}
