package nl.omzien.home;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;

/**
 * A resident's own page.
 *
 * @param frame the frame
 * @param requests her requests, newest first
 * @param initiatives what she organises, and where its page is
 * @param concerns worries that she told: when, and how it stands
 * @param measures whether the team ever took a measure about her
 * @param neighbourhood where she lives, when she told
 */
public record MyPage(
    Frame frame,
    List<Row> requests,
    List<Fact> initiatives,
    List<Fact> concerns,
    boolean measures,
    Optional<Home> neighbourhood) {

  /**
   * Where she lives.
   *
   * @param spoken the name as people say it
   * @param slug the name in the address
   */
  public record Home(String spoken, String slug) {}

  /**
   * One request.
   *
   * @param reference its reference
   * @param text the short text
   * @param status how it stands
   * @param tone of the label
   * @param asked when she asked
   */
  public record Row(String reference, String text, String status, String tone, String asked) {}
}
