package nl.omzien.team;

import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/**
 * The dagstart of a team.
 *
 * @param frame the frame
 * @param day today, in words
 * @param teamName the team; empty for somebody who is of none
 * @param colleagues everybody of the team, ticked when present
 * @param names who is present, in words; empty when nobody is
 * @param present whether whoever looks is ticked as present
 * @param open how many questions are open
 * @param outside how many of those are not in the plan; 0 for whoever is not present
 * @param longest how long the longest waits, in words; empty when nothing is open
 * @param progress how far the plan is
 * @param improving whether it becomes better by itself
 * @param owners who may see to a line
 * @param lines what is to be decided; empty for whoever is not present
 * @param decided what was decided; empty for whoever is not present
 */
public record DagstartPage(
    Frame frame,
    String day,
    String teamName,
    List<Option> colleagues,
    String names,
    boolean present,
    int open,
    long outside,
    String longest,
    String progress,
    boolean improving,
    List<Option> owners,
    List<Line> lines,
    List<Decided> decided) {

  /**
   * A question with what the plan thinks of.
   *
   * @param reference of the line
   * @param question its public text
   * @param place where help is needed
   * @param waiting since when, in words
   * @param tone of that: danger after a week, sun after three days
   * @param proposed whom or what; empty when nobody was found
   * @param choice what a form sends to agree; empty when nobody was found
   * @param kind volunteer, initiative or activity; empty when nobody was found
   * @param reason why
   */
  public record Line(
      String reference,
      String question,
      String place,
      String waiting,
      String tone,
      String proposed,
      String choice,
      String kind,
      String reason) {}

  /**
   * A question that has an owner and a next step.
   *
   * @param request reference of the request
   * @param question its public text
   * @param step what happens next
   * @param owner who sees to it
   */
  public record Decided(String request, String question, String step, String owner) {}
}
