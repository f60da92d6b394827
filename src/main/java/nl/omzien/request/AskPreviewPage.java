package nl.omzien.request;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Advice;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.Marked;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Step three of asking: what others will see.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what is kept so far
 * @param told what she told the team, with personal data marked
 * @param findings why something is marked, and what can be done
 * @param place what others see of where she lives
 * @param category kind of question
 * @param when when help is wanted
 * @param districtOnly whether only her district sees it
 * @param elsewhere where a helper may not live, in words; empty when anywhere is right
 * @param danger whom to call, when her words tell of danger
 * @param softly whether she is asked how she is
 * @param signedIn whether we know her already
 * @param byTelephone whether she wants to be called, so that an e-mail address is not needed
 */
public record AskPreviewPage(
    Frame frame,
    Problems problems,
    Fields fields,
    List<Marked> told,
    List<Advice> findings,
    String place,
    String category,
    String when,
    boolean districtOnly,
    String elsewhere,
    Optional<DangerNote> danger,
    boolean softly,
    boolean signedIn,
    boolean byTelephone) {}
