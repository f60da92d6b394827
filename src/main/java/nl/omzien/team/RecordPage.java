package nl.omzien.team;

import java.util.List;
import java.util.Optional;
import nl.omzien.web.Frame;

/**
 * What was changed, and the chain over the record.
 *
 * @param frame the frame
 * @param changes of policy, newest first
 * @param links how many links there are
 * @param waiting how many rows wait for theirs
 * @param head hash of the last link
 * @param check what looking at all of it brought, when somebody asked
 */
public record RecordPage(
    Frame frame, List<Row> changes, long links, long waiting, String head, Optional<Check> check) {

  /**
   * One change.
   *
   * @param moment when
   * @param who by whom
   * @param setting which
   * @param from what it was
   * @param to what it became
   */
  public record Row(String moment, String who, String setting, String from, String to) {}

  /**
   * What looking brought.
   *
   * @param whole whether nothing was altered, removed or slipped in
   * @param loose rows without a link
   * @param many how many breaks there are
   * @param breaks the first of them, in words
   */
  public record Check(boolean whole, long loose, int many, List<String> breaks) {}
}
