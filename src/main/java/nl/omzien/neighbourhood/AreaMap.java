package nl.omzien.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;

/**
 * Neighbourhoods and buildings drawn from our own data. The border of a neighbourhood is not known,
 * its middle is: each gets what lies nearer to its middle than to any other (Voronoi). Who cannot
 * see it finds the same, with the same numbers, in the list beside it.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param areas in the order of their numbers
 */
public record AreaMap(int width, int height, List<Area> areas, List<Dot> dots) {

  private static final int WIDTH = 1000;

  /**
   * More areas than this nobody can tell apart on a telephone, and each is cut by all others: a
   * whole country would keep a node busy for minutes.
   */
  static final int MOST = 600;

  private static final double MARGIN = 0.16;
  private static final int TINTS = 4;

  /** Copies the lists. */
  public AreaMap {
    areas = List.copyOf(areas);
    dots = List.copyOf(dots);
  }

  /**
   * One neighbourhood.
   *
   * @param number from 1, as in the list
   * @param points corners, as SVG writes them
   * @param x of its middle
   * @param y of its middle, downwards
   * @param tint which of the colours; one for each district in turn
   */
  public record Area(
      int number, String name, String href, String points, long x, long y, int tint) {}

  /** One building, at its place. */
  public record Dot(String name, String href, long x, long y) {}

  /** A corner, in units of the drawing. */
  private record Point(double x, double y) {

    /** Positive when nearer to the one than to the other, by how much. */
    double nearer(Point one, Point other) {
      return squared(other) - squared(one);
    }

    private double squared(Point to) {
      return (x - to.x) * (x - to.x) + (y - to.y) * (y - to.y);
    }

    Point towards(Point to, double share) {
      return new Point(x + share * (to.x - x), y + share * (to.y - y));
    }
  }

  /** Of these, numbered in this order; empty when they are too many to draw. */
  static AreaMap of(List<Neighbourhood> places, List<Location> buildings) {
    if (places.isEmpty() || places.size() > MOST) {
      return new AreaMap(WIDTH, WIDTH, List.of(), List.of());
    }
    Sheet sheet = Sheet.around(places);
    List<Point> middles =
        places.stream().map(place -> sheet.point(place.latitude(), place.longitude())).toList();
    List<String> districts =
        places.stream().map(place -> place.district().code()).distinct().toList();
    List<Area> areas = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Neighbourhood place = places.get(i);
      Point middle = middles.get(i);
      areas.add(
          new Area(
              i + 1,
              place.name(),
              "/buurt/" + place.slug(),
              written(sheet.nearest(middle, middles)),
              Math.round(middle.x()),
              Math.round(middle.y()),
              districts.indexOf(place.district().code()) % TINTS));
    }
    return new AreaMap(
        WIDTH,
        sheet.height(),
        areas,
        buildings.stream()
            .map(
                building -> {
                  Point at = sheet.point(building.latitude(), building.longitude());
                  return new Dot(
                      building.name(),
                      "/locatie/" + building.slug(),
                      Math.round(at.x()),
                      Math.round(at.y()));
                })
            .toList());
  }

  private static String written(List<Point> corners) {
    return corners.stream()
        .map(corner -> String.format(Locale.ROOT, "%.1f,%.1f", corner.x(), corner.y()))
        .collect(Collectors.joining(" "));
  }

  /** The sheet that it is drawn on: north above, as long as it is at this latitude. */
  private record Sheet(double west, double north, double scale, double flatten, int height) {

    static Sheet around(List<Neighbourhood> places) {
      double south = places.stream().mapToDouble(Neighbourhood::latitude).min().orElseThrow();
      double north = places.stream().mapToDouble(Neighbourhood::latitude).max().orElseThrow();
      double west = places.stream().mapToDouble(Neighbourhood::longitude).min().orElseThrow();
      double east = places.stream().mapToDouble(Neighbourhood::longitude).max().orElseThrow();
      double flatten = Math.cos(Math.toRadians((south + north) / 2));
      double across = Math.max((east - west) * flatten, 0.001);
      double down = Math.max(north - south, 0.001);
      double margin = MARGIN * Math.max(across, down);
      double scale = WIDTH / (across + 2 * margin);
      return new Sheet(
          west - margin / flatten,
          north + margin,
          scale,
          flatten,
          (int) Math.round((down + 2 * margin) * scale));
    }

    Point point(double latitude, double longitude) {
      return new Point((longitude - west) * flatten * scale, (north - latitude) * scale);
    }

    /** What lies nearer to this middle than to the others: the sheet, cut once for each of them. */
    List<Point> nearest(Point middle, List<Point> middles) {
      List<Point> area =
          List.of(
              new Point(0, 0), new Point(WIDTH, 0), new Point(WIDTH, height), new Point(0, height));
      for (Point other : middles) {
        if (!other.equals(middle)) {
          area = cut(area, middle, other);
        }
      }
      return area;
    }

    private static List<Point> cut(List<Point> area, Point middle, Point other) {
      List<Point> left = new ArrayList<>();
      for (int i = 0; i < area.size(); i++) {
        Point here = area.get(i);
        Point next = area.get((i + 1) % area.size());
        double inside = here.nearer(middle, other);
        double nextInside = next.nearer(middle, other);
        if (inside >= 0) {
          left.add(here);
        }
        if (inside * nextInside < 0) {
          left.add(here.towards(next, inside / (inside - nextInside)));
        }
      }
      return left;
    }
  }
}
