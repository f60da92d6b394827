package nl.omzien.gathering;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * What is there already, before she asks.
 *
 * @param frame the frame
 * @param activities that fit
 * @param wishes what she would rather have
 */
public record ActivityChoicePage(Frame frame, List<ActivityCard> activities, List<Option> wishes) {}
