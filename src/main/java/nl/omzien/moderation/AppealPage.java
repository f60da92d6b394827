package nl.omzien.moderation;

import nl.omzien.web.Frame;
import nl.omzien.web.Problems;

/**
 * Asking a colleague to look again.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param action where the form is sent
 * @param back where she came from
 * @param statement what was decided
 * @param words what was typed
 */
public record AppealPage(
    Frame frame,
    Problems problems,
    String action,
    String back,
    Statement statement,
    String words) {}
