package nl.omzien.initiative;

import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * In place of an activity that rests or has ended, for whoever has an old link.
 *
 * @param frame the frame
 * @param name what it is called
 * @param code of its state, as the last part of message keys
 * @param neighbourhood its name and its page
 */
public record ActivityOverPage(Frame frame, String name, String code, Fact neighbourhood) {}
