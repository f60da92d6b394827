package nl.omzien.initiative;

import nl.omzien.web.Frame;

/**
 * Is it still on?
 *
 * @param frame the frame
 * @param token of the link
 * @param state {@code ask}, {@code thanks} or {@code over}
 * @param name of the initiative
 * @param reference its reference
 */
public record ConfirmPage(Frame frame, String token, String state, String name, String reference) {}
