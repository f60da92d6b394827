package nl.omzien.security;

import nl.omzien.web.Frame;

/**
 * The page behind the link in the mail: one button, since mail scanners follow links.
 *
 * @param frame the frame
 * @param token the link's token
 * @param usable whether it still works
 */
public record SignInLinkPage(Frame frame, String token, boolean usable) {}
