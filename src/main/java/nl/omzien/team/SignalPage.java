package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * What people said about one thing.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was typed
 * @param reference of what it is about
 * @param kind request, offer or activity
 * @param text what others read
 * @param stands whether others see it now
 * @param said what was said, oldest first
 * @param open whether anything waits for an answer
 * @param answers to choose from
 * @param reasons for taking it down; none when that is not possible
 */
public record SignalPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String kind,
    String text,
    boolean stands,
    List<Said> said,
    boolean open,
    List<Option> answers,
    List<Option> reasons) {

  /**
   * What somebody said.
   *
   * @param when in words
   * @param reason in words
   * @param words her own; may be empty
   * @param status in words
   * @param answered whether she left an address
   */
  public record Said(String when, String reason, String words, String status, boolean answered) {}
}
