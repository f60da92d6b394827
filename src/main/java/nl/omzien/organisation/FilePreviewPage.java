package nl.omzien.organisation;

import java.util.List;
import nl.omzien.web.Frame;

/**
 * What reading in a file would do.
 *
 * @param frame the frame
 * @param reference of the file
 * @param added how many are new
 * @param changed how many become different
 * @param same how many are there already
 * @param wrong rows that cannot be read in, and why
 * @param names of what is new or becomes different: the first of them
 * @param more how many names are not shown
 */
public record FilePreviewPage(
    Frame frame,
    String reference,
    int added,
    int changed,
    int same,
    List<Wrong> wrong,
    List<Good> names,
    int more) {

  /**
   * A row that cannot be read in.
   *
   * @param line where it stands
   * @param name what it tells; may be empty
   * @param why the reasons
   */
  public record Wrong(int line, String name, List<String> why) {}

  /**
   * A row that will be read in.
   *
   * @param name of the organisation
   * @param fresh whether it is new
   */
  public record Good(String name, boolean fresh) {}
}
