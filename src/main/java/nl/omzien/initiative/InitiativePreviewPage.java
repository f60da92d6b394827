package nl.omzien.initiative;

import java.util.List;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * What others will read of a new initiative.
 *
 * @param frame the frame
 * @param number of the form
 * @param name what it is called
 * @param ownWords what its organisers say
 * @param facts when, where, for whom
 * @param dates the first dates that come
 * @param signedIn whether it can be sent without more
 */
public record InitiativePreviewPage(
    Frame frame,
    String number,
    String name,
    String ownWords,
    List<Fact> facts,
    List<String> dates,
    boolean signedIn) {}
