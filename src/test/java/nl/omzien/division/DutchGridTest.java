package nl.omzien.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.omzien.place.Middle;
import org.junit.jupiter.api.Test;

/** The Dutch grid, at the points that its authors publish. */
class DutchGridTest {

  /** About ten centimetres. */
  private static final double CLOSE = 1e-6;

  @Test
  void towers_stand_where_they_stand() {
    lies(52.15517440, 5.38720621, 155_000, 463_000);
    lies(52.37453253, 4.88352559, 120_700.723, 487_525.501);
    lies(53.21938317, 6.56820053, 233_883.131, 582_065.167);
  }

  private static void lies(double latitude, double longitude, double x, double y) {
    Middle middle = DutchGrid.degrees(x, y);
    assertEquals(latitude, middle.latitude(), CLOSE);
    assertEquals(longitude, middle.longitude(), CLOSE);
  }

  @Test
  void the_numbers_say_whether_they_are_metres_or_degrees() {
    Middle degrees = DutchGrid.middle(5.2, 52.5).orElseThrow();
    assertEquals(52.5, degrees.latitude());
    assertTrue(DutchGrid.middle(155_000, 463_000).isPresent());
    assertTrue(DutchGrid.middle(52.5, 5.2).isEmpty(), "latitude first");
    assertTrue(DutchGrid.middle(-68.26, 12.15).isEmpty(), "Bonaire has no neighbourhoods of ours");
    assertTrue(DutchGrid.middle(580_000, 6_800_000).isEmpty(), "web mercator");
    assertTrue(DutchGrid.middle(1e300, 1e300).isEmpty());
  }
}
