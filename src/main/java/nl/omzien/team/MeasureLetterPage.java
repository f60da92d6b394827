package nl.omzien.team;

import nl.omzien.moderation.Statement;
import nl.omzien.web.Frame;
import nl.omzien.web.Texts;

/**
 * A measure on paper.
 *
 * @param frame the frame
 * @param texts in her language
 * @param firstName whom it is for; may be empty
 * @param reference what to say on the telephone
 * @param why the statement of reasons
 * @param today the date of the letter
 * @param team who sends it
 * @param telephone to call
 * @param hours when
 */
public record MeasureLetterPage(
    Frame frame,
    Texts texts,
    String firstName,
    String reference,
    Statement why,
    String today,
    String team,
    String telephone,
    String hours) {}
