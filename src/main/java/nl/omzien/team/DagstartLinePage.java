package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * One question of the dagstart, with all that may be chosen.
 *
 * @param frame the frame
 * @param line the question and what the plan thinks of
 * @param request reference of the request
 * @param who who asks
 * @param problem why what was just chosen cannot be; empty when nothing is wrong
 * @param decided what was decided; empty when nothing was
 * @param owners who may see to it
 * @param reasons why the team would choose otherwise; none when nothing is proposed
 * @param choices the best first
 * @param problems what must be mended
 */
public record DagstartLinePage(
    Frame frame,
    DagstartPage.Line line,
    String request,
    String who,
    String problem,
    String decided,
    List<Option> owners,
    List<Option> reasons,
    List<Choice> choices,
    Problems problems) {

  /**
   * Somebody or something to choose.
   *
   * @param value what a form sends
   * @param name in words
   * @param place where she lives or it is
   * @param kind volunteer, initiative or activity
   * @param proposed whether the plan thinks of it
   * @param chosen whether she chose it before something had to be mended
   * @param reason why
   * @param parts how well, in parts; empty for an activity
   */
  public record Choice(
      String value,
      String name,
      String place,
      String kind,
      boolean proposed,
      boolean chosen,
      String reason,
      List<TeamRequestPage.PartOfScore> parts) {}
}
