package nl.omzien.team;

import nl.omzien.web.Frame;

/**
 * Why a member cannot do this, kindly.
 *
 * @param frame the frame
 * @param title what is the matter
 * @param text what she can do
 * @param back where she came from
 */
public record RefusedPage(Frame frame, String title, String text, String back) {}
