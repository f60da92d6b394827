package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Picture;
import nl.omzien.web.Problems;

/**
 * Looking again at what a colleague decided.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was typed
 * @param reference of what it is about
 * @param text all that its author told, with findings marked
 * @param picture what there is to see, when it is a photo
 * @param publicText what others would see
 * @param statement what was decided
 * @param decidedBy who decided
 * @param words why its author disagrees
 * @param asked when she asked
 * @param mayBeShown whether showing it is possible at all
 */
public record SecondLookPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    List<Marked> text,
    Optional<Picture> picture,
    String publicText,
    Statement statement,
    String decidedBy,
    String words,
    String asked,
    boolean mayBeShown) {}
