package nl.omzien.place;

/**
 * The middle of an area, in degrees of WGS 84; never of a home.
 *
 * @param latitude to the north
 * @param longitude to the east
 */
public record Middle(double latitude, double longitude) {

  /** About a metre: what differs less is the same middle, measured by another outline. */
  private static final double A_METRE = 1e-5;

  /** Whether it is the same place, but for a metre. */
  public boolean same(Middle other) {
    return Math.abs(latitude - other.latitude) < A_METRE
        && Math.abs(longitude - other.longitude) < A_METRE;
  }
}
