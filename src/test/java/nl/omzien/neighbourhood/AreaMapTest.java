package nl.omzien.neighbourhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import org.junit.jupiter.api.Test;

/** Areas of drawn neighbourhoods: each spot of the sheet belongs to the nearest middle. */
class AreaMapTest {

  @Test
  void everySpotBelongsToTheNearestMiddleAndAllTogetherAreTheSheet() {
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      List<Neighbourhood> places = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(15); i++) {
        places.add(place(i, 52.5 + random.nextDouble() / 50, 5.2 + random.nextDouble() / 30));
      }
      AreaMap map = AreaMap.of(places, List.of());
      double sum = 0;
      for (AreaMap.Area area : map.areas()) {
        double[][] corners = corners(area);
        sum += surface(corners);
        for (double[] corner : middleWays(corners, area)) {
          assertEquals(area.number(), nearest(map, corner), "seed " + seed);
        }
      }
      double sheet = (double) map.width() * map.height();
      assertEquals(1, sum / sheet, 0.01, "seed " + seed);
    }
  }

  @Test
  void nothingAndOneAndTwoAtOneSpotAreDrawnToo() {
    assertTrue(AreaMap.of(List.of(), List.of()).areas().isEmpty());
    assertEquals(1, AreaMap.of(List.of(place(1, 52, 5)), List.of()).areas().size());
    AreaMap twice = AreaMap.of(List.of(place(1, 52, 5), place(2, 52, 5)), List.of());
    assertEquals(List.of(1, 2), twice.areas().stream().map(AreaMap.Area::number).toList());
  }

  @Test
  void aWholeCountryIsNotDrawn() {
    List<Neighbourhood> many =
        Stream.generate(() -> place(1, 52, 5)).limit(AreaMap.MOST + 1).toList();
    assertTrue(AreaMap.of(many, List.of()).areas().isEmpty());
  }

  @Test
  void whatLiesNorthStandsHigherAndWhatLiesEastFartherToTheRight() {
    AreaMap map =
        AreaMap.of(
            List.of(place(1, 52.50, 5.20), place(2, 52.52, 5.22)),
            List.of(
                new Location("L01", "Het Huis", "Straat 1", place(1, 52.50, 5.20), 52.52, 5.20)));
    assertTrue(map.areas().get(1).y() < map.areas().get(0).y());
    assertTrue(map.areas().get(1).x() > map.areas().get(0).x());
    assertEquals(map.areas().get(1).y(), map.dots().get(0).y(), 1);
    assertEquals("/locatie/het-huis", map.dots().get(0).href());
  }

  private static Neighbourhood place(int number, double latitude, double longitude) {
    District district = new District("WK999901", "Wijk", "", "1385", null);
    return new Neighbourhood(
        "BU9999010" + number, district, "Buurt " + number, "", latitude, longitude);
  }

  private static double[][] corners(AreaMap.Area area) {
    return Arrays.stream(area.points().split(" "))
        .map(corner -> corner.split(","))
        .map(xy -> new double[] {Double.parseDouble(xy[0]), Double.parseDouble(xy[1])})
        .toArray(double[][]::new);
  }

  /** Halfway between each corner and the middle: surely inside. */
  private static double[][] middleWays(double[][] corners, AreaMap.Area area) {
    return Arrays.stream(corners)
        .map(corner -> new double[] {(corner[0] + area.x()) / 2, (corner[1] + area.y()) / 2})
        .filter(way -> Math.hypot(way[0] - area.x(), way[1] - area.y()) > 3)
        .toArray(double[][]::new);
  }

  private static int nearest(AreaMap map, double[] spot) {
    return map.areas().stream()
        .min(Comparator.comparingDouble(area -> Math.hypot(spot[0] - area.x(), spot[1] - area.y())))
        .orElseThrow()
        .number();
  }

  private static double surface(double[][] corners) {
    double twice = 0;
    for (int i = 0; i < corners.length; i++) {
      double[] next = corners[(i + 1) % corners.length];
      twice += corners[i][0] * next[1] - next[0] * corners[i][1];
    }
    return Math.abs(twice) / 2;
  }
}
