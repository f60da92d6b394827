package nl.omzien.search;

import nl.omzien.web.Frame;

/**
 * Shall we stop mailing about this search?
 *
 * @param frame the frame
 * @param token what stood in the link
 * @param over whether nothing is kept any more
 */
public record StopPage(Frame frame, String token, boolean over) {}
