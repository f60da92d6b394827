package nl.omzien.division;

import java.util.Optional;
import nl.omzien.place.Middle;

/**
 * Coordinates of a file as degrees. The Dutch national grid (RD New, EPSG:28992) is counted in
 * metres from a point in France, so that its numbers cannot be taken for degrees: what stands in
 * the file is decided by the numbers themselves.
 *
 * <p>The formula is the approximation of F.H. Schreutelkamp and G.L. Strang van Hees
 * (<i>Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten</i>, Geodesia
 * 2001), good to about a quarter of a metre.
 */
final class DutchGrid {

  /** The Onze Lieve Vrouwetoren in Amersfoort, where the grid begins. */
  private static final double X = 155_000;

  private static final double Y = 463_000;
  private static final double LATITUDE = 52.15517440;
  private static final double LONGITUDE = 5.38720621;

  /** Power of x, power of y, seconds of arc. */
  private static final double[][] TO_LATITUDE = {
    {0, 1, 3235.65389}, {2, 0, -32.58297}, {0, 2, -0.24750}, {2, 1, -0.84978},
    {0, 3, -0.06550}, {2, 2, -0.01709}, {1, 0, -0.00738}, {4, 0, 0.00530},
    {2, 3, -0.00039}, {4, 1, 0.00033}, {1, 1, -0.00012}
  };

  private static final double[][] TO_LONGITUDE = {
    {1, 0, 5260.52916}, {1, 1, 105.94684}, {1, 2, 2.45656}, {3, 0, -0.81885},
    {1, 3, 0.05594}, {3, 1, -0.05607}, {0, 1, 0.01199}, {3, 2, -0.00256},
    {1, 4, 0.00128}, {0, 2, 0.00022}, {2, 0, -0.00022}, {5, 0, 0.00026}
  };

  private DutchGrid() {}

  /**
   * A point of a file, longitude first or in the grid.
   *
   * @return absent when it does not lie in the European Netherlands
   */
  static Optional<Middle> middle(double x, double y) {
    boolean metres = Math.abs(x) > 180 || Math.abs(y) > 90;
    Middle middle = metres ? degrees(x, y) : new Middle(y, x);
    return inside(middle) ? Optional.of(middle) : Optional.empty();
  }

  /** A point of the grid, in metres, in degrees. */
  static Middle degrees(double x, double y) {
    double east = (x - X) * 1e-5;
    double north = (y - Y) * 1e-5;
    return new Middle(
        LATITUDE + seconds(TO_LATITUDE, east, north) / 3600,
        LONGITUDE + seconds(TO_LONGITUDE, east, north) / 3600);
  }

  private static double seconds(double[][] terms, double east, double north) {
    double sum = 0;
    for (double[] term : terms) {
      sum += term[2] * Math.pow(east, term[0]) * Math.pow(north, term[1]);
    }
    return sum;
  }

  private static boolean inside(Middle middle) {
    return middle.latitude() > 50.5
        && middle.latitude() < 54
        && middle.longitude() > 3
        && middle.longitude() < 7.5;
  }
}
