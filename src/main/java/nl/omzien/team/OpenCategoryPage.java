package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * What a coordinator lets others see before the team has read it.
 *
 * @param frame the frame
 * @param categories those that can be opened, the open ones chosen
 */
public record OpenCategoryPage(Frame frame, List<Option> categories) {}
