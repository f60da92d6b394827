package nl.omzien.organisation;

import java.util.List;
import java.util.Optional;

/**
 * One organisation of a file, looked at.
 *
 * @param line where it stands
 * @param name what it is called there
 * @param what what reading it in would do
 * @param reasons why it cannot be read in; empty when it can
 * @param entry what it tells; absent when it is wrong
 * @param present the one that is there already
 */
record Checked(
    int line,
    String name,
    What what,
    List<String> reasons,
    Optional<Entry> entry,
    Optional<Organisation> present) {

  /** What reading it in would do. */
  enum What {
    NEW,
    CHANGED,
    SAME,
    WRONG
  }
}
