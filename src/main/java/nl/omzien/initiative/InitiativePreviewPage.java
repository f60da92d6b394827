package nl.omzien.initiative;

import java.util.List;
import nl.omzien.moderation.Advice;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * What others will read of a new initiative.
 *
 * @param frame the frame
 * @param number of the form
 * @param name what it is called
 * @param ownWords what its organisers say
 * @param findings what in them does not belong there, and what can be done
 * @param facts when, where, for whom
 * @param dates the first dates that come
 * @param signedIn whether it can be sent without more
 */
public record InitiativePreviewPage(
    Frame frame,
    String number,
    String name,
    String ownWords,
    List<Advice> findings,
    List<Fact> facts,
    List<String> dates,
    boolean signedIn) {}
