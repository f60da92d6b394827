package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Picture;
import nl.omzien.web.Problems;

/**
 * One photo of an initiative for the team.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param initiative reference of the initiative
 * @param name what that is called
 * @param reference of the photo
 * @param picture to look at
 * @param status how it stands
 * @param tone of the label
 * @param waits whether a member must decide about it
 * @param seen whether others see it, so that it can be taken down
 * @param reasons why it can be taken down
 */
public record PhotoPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String initiative,
    String name,
    String reference,
    Picture picture,
    String status,
    String tone,
    boolean waits,
    boolean seen,
    List<Option> reasons) {}
