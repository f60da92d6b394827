package nl.omzien.search;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The searches that a person keeps.
 *
 * @param frame the frame
 * @param address whether we have an address to mail her at
 * @param rows hers, the newest first
 * @param fields the form for one more, as she filled it in
 * @param problems of that form
 */
public record SavedSearchPage(
    Frame frame, boolean address, List<Row> rows, KeepFields fields, Problems problems) {

  /**
   * One of them.
   *
   * @param reference its reference
   * @param words what is looked for; may be empty
   * @param chosen what was chosen beside, in words
   * @param href where its words are posted to see what there is now
   * @param rhythms how often to mail
   * @param mailed how long ago the last mail was written; empty when none was
   * @param until the last day
   */
  public record Row(
      String reference,
      String words,
      List<String> chosen,
      String href,
      List<Option> rhythms,
      String mailed,
      String until) {}
}
