package nl.omzien.team;

import nl.omzien.match.AskedQuestion;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Calling a volunteer who has no address: does she want to help?
 *
 * @param frame the frame
 * @param call whom to call, and who calls
 * @param question what she may hear of it
 * @param toAgree whether she must agree to the code of conduct to say yes
 * @param from the hour from which people are called
 * @param until the hour until which they are
 * @param problems what must be mended
 */
public record AskCallPage(
    Frame frame,
    CallsPage.ToAsk call,
    AskedQuestion question,
    boolean toAgree,
    int from,
    int until,
    Problems problems) {}
