package nl.omzien.division;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as CBS and PDOK publish them, made for tests: no real neighbourhood is in them. */
public final class Cbs {

  private static final String SQUARE = "[[[%s],[%s],[%s],[%s],[%s]]]";

  private Cbs() {}

  /** A file of these features, one on a line: the first stands on line 2. */
  public static String file(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
        + String.join(",\n", features)
        + "\n]}";
  }

  /** A district of Waterveen. */
  public static String district(String code, String name) {
    return feature(
        "\"wijkcode\":\""
            + code
            + "\",\"wijknaam\":\""
            + name
            + "\","
            + waterveen("NEE")
            + ",\"meest_voorkomende_postcode\":\"1390\"",
        polygon(52.6, 5.2));
  }

  /** A neighbourhood of Waterveen. */
  public static String neighbourhood(String code, String name) {
    return neighbourhood(code, name, "NEE");
  }

  /** A neighbourhood of Waterveen, or a water of it. */
  public static String neighbourhood(String code, String name, String water) {
    return feature(
        "\"buurtcode\":\""
            + code
            + "\",\"buurtnaam\":\""
            + name
            + "\",\"wijkcode\":\"WK"
            + (code.length() < 8 ? "" : code.substring(2, 8))
            + "\","
            + waterveen(water),
        polygon(52.6, 5.2));
  }

  private static String waterveen(String water) {
    return "\"gemeentecode\":\"GM9999\",\"gemeentenaam\":\"Waterveen\",\"water\":\"" + water + "\"";
  }

  /** A feature with these properties and this outline. */
  public static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"id\":\"x\",\"properties\":{"
        + properties
        + ",\"aantal_inwoners\":-99997,\"extra\":{\"a\":[1,{}]}},\"geometry\":"
        + geometry
        + "}";
  }

  /** A square of about a kilometre around this point. */
  public static String polygon(double latitude, double longitude) {
    return "{\"type\":\"Polygon\",\"coordinates\":"
        + square(longitude, latitude, 0.007, 0.0045)
        + "}";
  }

  /** A square around a point. */
  public static String square(double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        SQUARE,
        point(x - width, y - height),
        point(x + width, y - height),
        point(x + width, y + height),
        point(x - width, y + height),
        point(x - width, y - height));
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.6f,%.6f", x, y);
  }

  /**
   * A country of so many neighbourhoods, four to a district and forty to a municipality, each with
   * an outline of a hundred corners, in the Dutch grid.
   */
  public static String country(int neighbourhoods) {
    List<String> features = new ArrayList<>();
    for (int i = 0; i < neighbourhoods; i++) {
      String district = String.format("%04d%02d", 1 + i / 40, i % 40 / 4);
      String municipality =
          ",\"gemeentecode\":\"GM"
              + district.substring(0, 4)
              + "\",\"gemeentenaam\":\"Plaats "
              + district.substring(0, 4)
              + "\",\"water\":\"NEE\",\"aantal_huishoudens\":512";
      if (i % 4 == 0) {
        features.add(
            feature(
                "\"wijkcode\":\"WK"
                    + district
                    + "\",\"wijknaam\":\"Wijk "
                    + district
                    + "\""
                    + municipality,
                ring(i)));
      }
      features.add(
          feature(
              "\"buurtcode\":\"BU"
                  + district
                  + "0"
                  + i % 4
                  + "\",\"buurtnaam\":\"Buurt "
                  + i % 400
                  + "\",\"wijkcode\":\"WK"
                  + district
                  + "\""
                  + municipality,
              ring(i)));
    }
    return file(features.toArray(String[]::new));
  }

  private static String ring(int number) {
    double x = 100_000 + number % 100 * 1_000;
    double y = 400_000 + number / 100 * 1_000;
    String corners =
        IntStream.rangeClosed(0, 100)
            .mapToObj(
                i ->
                    String.format(
                        Locale.ROOT,
                        "[%.3f,%.3f]",
                        x + 450 * Math.cos(i % 100 * Math.PI / 50),
                        y + 450 * Math.sin(i % 100 * Math.PI / 50)))
            .collect(Collectors.joining(","));
    return "{\"type\":\"MultiPolygon\",\"coordinates\":[[[" + corners + "]]]}";
  }

  /** What stands in a file. */
  static List<AreaRow> rows(String text) throws UnreadableDivision {
    List<AreaRow> rows = new ArrayList<>();
    new DivisionReader(rows::add)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return rows;
  }
}
