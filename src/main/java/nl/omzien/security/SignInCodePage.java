package nl.omzien.security;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Asks for the code from the mail.
 *
 * @param frame the frame
 * @param problems what must be mended
 */
public record SignInCodePage(Frame frame, Problems problems) {}
