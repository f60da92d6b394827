package nl.omzien.team;

import java.util.List;
import nl.omzien.request.Wishes;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Writing down a question for somebody else.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was typed
 * @param categories kinds of questions
 * @param channels how she came
 * @param wishes of whoever helps her
 * @param neighbourhoods names of the team's neighbourhoods
 */
public record OnBehalfPage(
    Frame frame,
    Problems problems,
    Fields fields,
    List<Option> categories,
    List<Option> channels,
    Wishes wishes,
    List<String> neighbourhoods) {}
