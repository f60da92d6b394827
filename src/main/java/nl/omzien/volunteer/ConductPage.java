package nl.omzien.volunteer;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * The code of conduct.
 *
 * @param frame the frame
 * @param parts its rules
 * @param version which it is
 * @param signedIn whether somebody could agree
 * @param agreed whether she did
 * @param back where she goes on
 * @param problems what keeps her from it
 */
public record ConductPage(
    Frame frame,
    List<Conduct.Part> parts,
    String version,
    boolean signedIn,
    boolean agreed,
    String back,
    Problems problems) {}
