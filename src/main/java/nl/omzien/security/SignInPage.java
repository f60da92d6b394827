package nl.omzien.security;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Asks for an e-mail address.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param email what was typed
 * @param back where to go afterwards
 */
public record SignInPage(Frame frame, Problems problems, String email, String back) {}
