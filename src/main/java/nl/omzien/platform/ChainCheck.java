package nl.omzien.platform;

import java.util.List;
import java.util.Locale;

/**
 * What looking at the whole chain brought.
 *
 * @param head the last link
 * @param loose rows that have no link and do not wait for one: somebody put them there otherwise
 * @param breaks where it does not fit, in order
 */
public record ChainCheck(Chain.Head head, long loose, List<Break> breaks) {

  /** What is wrong in one place. */
  public enum What {
    /** The row says something else now. */
    ALTERED,
    /** The row is gone. */
    MISSING,
    /** The link does not follow from the one before: a link is gone or was changed. */
    LINK;

    /** As it stands in message keys. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One place where it does not fit.
   *
   * @param place of the link
   * @param source table of its row
   * @param sourceId key of its row
   * @param what is wrong
   */
  public record Break(long place, String source, long sourceId, What what) {}

  /** Whether nothing was altered, removed or slipped in. */
  public boolean whole() {
    return breaks.isEmpty() && loose == 0;
  }
}
