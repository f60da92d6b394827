package nl.omzien.imaging;

import java.awt.geom.AffineTransform;

/**
 * Which way a camera was held (Exif 2.32, tag 274, values 1 to 8 in this order), and how a picture
 * is turned and mirrored to stand as it was seen.
 */
enum Orientation {
  UPRIGHT(false, 1, 0, 0, 1),
  MIRRORED(false, -1, 0, 0, 1),
  UPSIDE_DOWN(false, -1, 0, 0, -1),
  UPSIDE_DOWN_MIRRORED(false, 1, 0, 0, -1),
  ON_ITS_SIDE_MIRRORED(true, 0, 1, 1, 0),
  TURN_RIGHT(true, 0, 1, -1, 0),
  ON_ITS_OTHER_SIDE_MIRRORED(true, 0, -1, -1, 0),
  TURN_LEFT(true, 0, -1, 1, 0);

  private final boolean sideways;
  private final double[] matrix;

  Orientation(boolean sideways, double... matrix) {
    this.sideways = sideways;
    this.matrix = matrix;
  }

  /** The one with this value of the tag; upright for whatever is none. */
  static Orientation of(int value) {
    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean sideways() {
    return sideways;
  }

  /** For a picture of this size as it is stored; the result begins at (0, 0) again. */
  AffineTransform upright(int width, int height) {
    double right = matrix[0] * width + matrix[2] * height;
    double down = matrix[1] * width + matrix[3] * height;
    return new AffineTransform(
        matrix[0], matrix[1], matrix[2], matrix[3], Math.max(0, -right), Math.max(0, -down));
  }
}
