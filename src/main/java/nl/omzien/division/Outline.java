package nl.omzien.division;

import java.util.Optional;
import nl.omzien.place.Middle;

/**
 * The outline of an area while it is read, of which only the middle is kept: the map draws what
 * lies nearest to each middle, so nobody needs the outline itself. The middle is that of the
 * surface, without its holes, as the points come; none of them is held.
 */
final class Outline {

  private static final int FEWEST_POINTS = 4;

  private double surface;
  private double momentX;
  private double momentY;
  private double firstX;
  private double firstY;
  private double lastX;
  private double lastY;
  private double ringSurface;
  private double ringX;
  private double ringY;
  private int points;
  private int rings;
  private boolean wrong;

  /** A polygon begins; its first ring is what lies inside, the others are holes in it. */
  void polygon() {
    rings = 0;
  }

  /** A ring begins. */
  void ring() {
    points = 0;
    ringSurface = 0;
    ringX = 0;
    ringY = 0;
  }

  /** The next corner of the ring. */
  void point(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      wrong = true;
    } else if (points++ == 0) {
      firstX = x;
      firstY = y;
      lastX = 0;
      lastY = 0;
    } else {
      // counted from the first corner: far from zero the small differences would be lost
      double nextX = x - firstX;
      double nextY = y - firstY;
      double cross = lastX * nextY - nextX * lastY;
      ringSurface += cross / 2;
      ringX += (lastX + nextX) * cross / 6;
      ringY += (lastY + nextY) * cross / 6;
      lastX = nextX;
      lastY = nextY;
    }
  }

  /** The ring is over. */
  void endRing() {
    if (points < FEWEST_POINTS || ringSurface == 0) {
      wrong = true;
      return;
    }
    double sign = Math.signum(ringSurface) * (rings++ == 0 ? 1 : -1);
    surface += sign * ringSurface;
    momentX += sign * (ringX + firstX * ringSurface);
    momentY += sign * (ringY + firstY * ringSurface);
  }

  /** Something in it cannot be an outline. */
  void refuse() {
    wrong = true;
  }

  /** Whether it is an outline at all. */
  boolean good() {
    return !wrong && surface > 0 && Double.isFinite(momentX / surface + momentY / surface);
  }

  /** The middle, if it lies in the Netherlands. */
  Optional<Middle> middle() {
    return good() ? DutchGrid.middle(momentX / surface, momentY / surface) : Optional.empty();
  }
}
