package nl.omzien.moderation;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * The form for a rule of this municipality.
 *
 * @param address where the form is sent
 * @param present whether it is in force already
 * @param preview what it does, once that was tried
 */
public record LocalRulePage(
    Frame frame,
    String address,
    boolean present,
    Fields typed,
    List<Option> kinds,
    Optional<Preview> preview,
    Problems problems) {

  /**
   * What a rule does.
   *
   * @param found its own examples, with what it finds marked
   * @param passed its own examples that it leaves alone
   * @param advice what an author reads
   * @param harmless how many harmless sentences were tried
   * @param alarms in how many of them it finds something
   * @param some the first of those
   */
  public record Preview(
      List<List<Marked>> found,
      List<String> passed,
      List<Advice> advice,
      int harmless,
      int alarms,
      List<String> some) {}
}
