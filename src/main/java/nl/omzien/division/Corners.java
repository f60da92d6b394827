package nl.omzien.division;

/**
 * The corners of an outline, told by brackets and numbers as they come: how deep the first number
 * lies says which brackets are corners, rings and polygons.
 */
final class Corners {

  /** No coordinate that means anything is written longer. */
  private static final int LONGEST_NUMBER = 40;

  private final Outline outline;
  private final double[] corner = new double[2];
  private int deepest;
  private int numbers;
  private boolean polygonBegun;
  private boolean ringBegun;
  private boolean wrong;

  Corners(Outline outline) {
    this.outline = outline;
  }

  /** A bracket opens, so deep. */
  void begin(int depth) {
    numbers = 0;
    if (deepest > 0 && depth > deepest) {
      refuse();
    }
  }

  /** A number, so deep; after the second comes the height, which does not matter. */
  void number(int depth, String text) {
    if (deepest == 0) {
      deepest = depth;
    }
    if (depth != deepest || text.length() > LONGEST_NUMBER) {
      refuse();
    } else if (numbers < corner.length) {
      corner[numbers] = Double.parseDouble(text);
    }
    numbers++;
  }

  /** The bracket so deep closes. */
  void end(int depth) {
    if (deepest == 0) {
      refuse();
    } else if (depth == deepest) {
      corner();
    } else if (depth == deepest - 1) {
      endRing();
    } else if (depth == deepest - 2) {
      polygonBegun = false;
    }
  }

  private void endRing() {
    if (ringBegun) {
      outline.endRing();
      ringBegun = false;
    } else {
      refuse();
    }
  }

  private void corner() {
    if (numbers < corner.length) {
      refuse();
      return;
    }
    if (!polygonBegun) {
      outline.polygon();
      polygonBegun = true;
    }
    if (!ringBegun) {
      outline.ring();
      ringBegun = true;
    }
    outline.point(corner[0], corner[1]);
  }

  /** This is no outline. */
  void refuse() {
    wrong = true;
    outline.refuse();
  }

  /** How deep the corners lie; 0 when this is no outline. */
  int depth() {
    return wrong ? 0 : deepest;
  }
}
