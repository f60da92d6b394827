package nl.omzien.team;

import java.util.Optional;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Frame;

/**
 * The statement of reasons on paper.
 *
 * @param frame the frame
 * @param firstName whom it is for; may be empty
 * @param reference what to say on the telephone
 * @param about what it is about
 * @param statement what was decided, if anything keeps it from others
 * @param words what she said against it, typed before the session was over
 * @param today the date of the letter
 * @param team who sends it
 * @param telephone to call
 * @param hours when
 */
public record LetterPage(
    Frame frame,
    String firstName,
    String reference,
    String about,
    Optional<Statement> statement,
    String words,
    String today,
    String team,
    String telephone,
    String hours) {}
