package nl.omzien.search;

/**
 * A place on earth in WGS 84 degrees.
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
    }
  }
}
