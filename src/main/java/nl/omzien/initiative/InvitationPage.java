package nl.omzien.initiative;

import nl.omzien.web.Frame;

/**
 * Somebody is asked to organise.
 *
 * @param frame the frame
 * @param token of the link
 * @param state {@code ask} or {@code over}
 * @param takesOver whether she is asked to take it over
 * @param name of the initiative
 * @param from who asks, by first name
 */
public record InvitationPage(
    Frame frame, String token, String state, boolean takesOver, String name, String from) {}
