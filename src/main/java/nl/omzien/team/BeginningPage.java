package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * Beginning an activity from similar requests.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param address of this page
 * @param topic what the requests are about
 * @param district where
 * @param count how many there are
 * @param locations where it can take place
 */
public record BeginningPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String address,
    String topic,
    String district,
    int count,
    List<Option> locations) {}
