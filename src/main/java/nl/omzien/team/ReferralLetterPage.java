package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * Half a page on which an organisation stands, for whoever has no mail.
 *
 * @param frame the frame
 * @param firstName whom it is for; may be empty
 * @param reference what to say on the telephone
 * @param name of the organisation
 * @param what it does
 * @param facts how to reach it, where, when
 * @param unchecked since when nobody checked it; empty when somebody did
 * @param today the date
 * @param team who sends it
 * @param telephone to call
 * @param hours when
 */
public record ReferralLetterPage(
    Frame frame,
    String firstName,
    String reference,
    String name,
    String what,
    List<Fact> facts,
    String unchecked,
    String today,
    String team,
    String telephone,
    String hours) {}
