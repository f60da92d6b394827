package nl.omzien.initiative;

import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Statement;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Picture;
import nl.omzien.web.Problems;

/**
 * The photos of an initiative for its organisers.
 *
 * @param frame the frame
 * @param problems what must be mended
 * @param fields what was filled in
 * @param reference of the initiative
 * @param name what it is called
 * @param photos those that there are, the first one first
 * @param most how many there may be
 * @param ended whether the initiative is over
 */
public record OrganiserPhotosPage(
    Frame frame,
    Problems problems,
    Fields fields,
    String reference,
    String name,
    List<Row> photos,
    int most,
    boolean ended) {

  /** Whether one more can be brought. */
  public boolean room() {
    return !ended && photos.size() < most;
  }

  /**
   * One photo.
   *
   * @param number its place among the others, from 1
   * @param reference of the photo
   * @param picture to look at
   * @param status how it stands
   * @param tone of that
   * @param next what happens next
   * @param sentence what the team asked to change; empty when it did not
   * @param statement why others do not see it
   */
  public record Row(
      int number,
      String reference,
      Picture picture,
      String status,
      String tone,
      String next,
      String sentence,
      Optional<Statement> statement) {

    /** The field with its words: each photo has its own. */
    public String field() {
      return OrganiserPhotoPages.field(reference);
    }
  }
}
