package nl.omzien.initiative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;

/**
 * An initiative for its organisers.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param reference its reference
 * @param name what it is called
 * @param status how it stands
 * @param tone of that
 * @param next what happens next
 * @param sentence what the team asked to change; empty when it did not
 * @param statement why others do not see it
 * @param seen whether others see it
 * @param ended whether it is over
 * @param resting whether it rests
 * @param facts when, where, by whom
 * @param roster who alternate, a line each
 * @param dates the next dates, to choose one from
 * @param organisers whose it is, by first name
 * @param team the team that keeps it; empty when it is of residents
 * @param last whether nobody would be left when she leaves
 * @param questions what was asked of the team
 * @param kinds of such questions
 */
public record OrganiserPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    String status,
    String tone,
    String next,
    String sentence,
    Optional<Statement> statement,
    boolean seen,
    boolean ended,
    boolean resting,
    List<Fact> facts,
    String roster,
    List<Option> dates,
    List<String> organisers,
    String team,
    boolean last,
    List<Asked> questions,
    List<Option> kinds) {

  private static final int SOON = 4;

  /** The dates that come first. */
  public List<Option> soon() {
    return dates.stream().limit(SOON).toList();
  }

  /** Whether there is something to mend in one of these fields. */
  public boolean mending(String... names) {
    return Stream.of(names).anyMatch(name -> problems.of(name) != null);
  }

  /**
   * A question to the team.
   *
   * @param when it was asked
   * @param words as it was asked
   * @param answer of the team; empty while it waits
   */
  public record Asked(String when, String words, String answer) {}
}
