package nl.omzien.organisation;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The form of one organisation.
 *
 * @param frame the frame
 * @param reference empty for a new one
 * @param name what it was called; empty for a new one
 * @param slug of its public page
 * @param state of what was kept
 * @param problems what must be mended
 * @param fields what was filled in
 * @param choices what can be chosen, by field
 */
public record TeamOrganisationPage(
    Frame frame,
    String reference,
    String name,
    String slug,
    State state,
    Problems problems,
    Fields fields,
    Choices choices) {

  /**
   * How it stands.
   *
   * @param checked when and by whom it was last checked; empty for a new one
   * @param listed whether everybody finds it
   * @param why it was taken off
   */
  public record State(String checked, boolean listed, String why) {}

  /**
   * What can be chosen.
   *
   * @param subjects boxes
   * @param skills boxes
   * @param serves boxes
   * @param languages boxes
   * @param buildings one of
   * @param neighbourhoods one of
   * @param teams one of
   */
  public record Choices(
      List<Option> subjects,
      List<Option> skills,
      List<Option> serves,
      List<Option> languages,
      List<Option> buildings,
      List<Option> neighbourhoods,
      List<Option> teams) {}
}
