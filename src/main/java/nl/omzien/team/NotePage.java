package nl.omzien.team;

import nl.omzien.web.Frame;

/**
 * Half a page to print for somebody without e-mail.
 *
 * @param frame the frame
 * @param firstName for whom
 * @param asked what she asked
 * @param reference to say on the telephone
 * @param next what happens next
 * @param today the date
 * @param team whom to call
 * @param telephone at which number
 * @param hours and when
 */
public record NotePage(
    Frame frame,
    String firstName,
    String asked,
    String reference,
    String next,
    String today,
    String team,
    String telephone,
    String hours) {}
