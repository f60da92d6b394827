package nl.omzien.request;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.DangerNote;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Step two of asking.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what is kept so far
 * @param categories kinds of questions, with the one that her words point at
 * @param choices the neighbourhoods that her words may mean, when there are several
 * @param neighbourhoods all names, to help with typing
 * @param wishes what she may wish besides
 * @param danger whom to call, when her words tell of danger
 * @param softly whether she is asked how she is
 */
public record AskDetailsPage(
    Frame frame,
    Problems problems,
    Fields fields,
    List<Option> categories,
    List<Option> choices,
    List<String> neighbourhoods,
    Wishes wishes,
    Optional<DangerNote> danger,
    boolean softly) {}
