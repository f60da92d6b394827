package nl.omzien.home;

import nl.omzien.web.Frame;

/**
 * A request that a volunteer may answer.
 *
 * @param frame the frame
 * @param request what is asked
 * @param offered whether she offered herself already
 * @param own whether it is her own request
 */
public record OpenRequestPage(Frame frame, RequestCard request, boolean offered, boolean own) {}
