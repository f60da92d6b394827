package nl.omzien.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.omzien.place.AreaCode.Kind;
import nl.omzien.place.Middle;
import org.junit.jupiter.api.Test;

/** Files of CBS as they are, and files that somebody made to do harm. */
class DivisionReaderTest {

  @Test
  void a_neighbourhood_is_read_with_its_line_and_its_middle() throws UnreadableDivision {
    List<AreaRow> rows =
        Cbs.rows(
            Cbs.file(
                Cbs.district("WK999905", "Nieuwland"),
                Cbs.neighbourhood("BU99990501", "'t Zand/Noord (Oost)")));
    AreaRow district = rows.get(0);
    assertTrue(district.is(Kind.DISTRICT));
    assertEquals("1390", district.postcode());
    AreaRow neighbourhood = rows.get(1);
    assertTrue(neighbourhood.is(Kind.NEIGHBOURHOOD));
    assertEquals("", neighbourhood.problem());
    assertEquals(2, neighbourhood.place());
    assertEquals(3, neighbourhood.line());
    assertEquals("'t Zand/Noord (Oost)", neighbourhood.name());
    assertEquals("GM9999", neighbourhood.municipalityCode());
    assertTrue(neighbourhood.middle().orElseThrow().same(new Middle(52.6, 5.2)));
  }

  @Test
  void older_names_in_capitals_are_read_too_and_the_grid_by_its_numbers()
      throws UnreadableDivision {
    String old =
        "{\"features\":["
            + Cbs.feature(
                "\"BU_CODE\":\"BU99990501\",\"BU_NAAM\":\"Noord\",\"WK_CODE\":\"WK999905\","
                    + "\"GM_CODE\":\"GM9999\",\"GM_NAAM\":\"Waterveen\",\"H2O\":\"NEE\","
                    + "\"POSTCODE\":1391",
                "{\"coordinates\":[[[154900,462900,3],[155100,462900,3],[155100,463100,3],"
                    + "[154900,463100,3],[154900,462900,3]]],\"type\":\"Polygon\"}")
            + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
            + "\"urn:ogc:def:crs:EPSG::28992\"}},\"type\":\"FeatureCollection\"}";
    AreaRow row = Cbs.rows(old).get(0);
    assertEquals("", row.problem());
    assertEquals("Waterveen", row.municipality());
    assertEquals("1391", row.postcode());
    assertTrue(row.middle().orElseThrow().same(new Middle(52.15517440, 5.38720621)));
  }

  @Test
  void the_middle_is_that_of_all_parts_without_the_holes() throws UnreadableDivision {
    String two =
        "{\"type\":\"MultiPolygon\",\"coordinates\":["
            + Cbs.square(5.0, 52.5, 0.1, 0.1)
            + ","
            + Cbs.square(5.4, 52.5, 0.1, 0.1)
            + "]}";
    assertTrue(middle(two).same(new Middle(52.5, 5.2)));
    String big = Cbs.square(5.0, 52.5, 0.2, 0.2);
    String hole = Cbs.square(5.1, 52.5, 0.1, 0.1);
    String ring =
        "{\"type\":\"Polygon\",\"coordinates\":"
            + big.substring(0, big.length() - 1)
            + ","
            + hole.substring(1)
            + "}";
    // a quarter of the surface is gone, a tenth of a degree to the east of its middle
    assertTrue(middle(ring).same(new Middle(52.5, 5.0 - 0.1 / 3)), () -> middle(ring).toString());
  }

  private static Middle middle(String geometry) {
    return row(named("Noord"), geometry).middle().orElseThrow();
  }

  private static String named(String name) {
    return "\"buurtcode\":\"BU99990501\",\"buurtnaam\":\"" + name + "\"";
  }

  private static AreaRow row(String properties, String geometry) {
    try {
      return Cbs.rows(Cbs.file(Cbs.feature(properties, geometry))).get(0);
    } catch (UnreadableDivision wrong) {
      throw new AssertionError(wrong);
    }
  }

  @Test
  void what_is_wrong_with_a_row_is_told() {
    String good = Cbs.polygon(52.5, 5.2);
    assertEquals("division-row.code-missing", row("\"naam\":\"x\"", good).problem());
    assertEquals("division-row.code-form", row("\"buurtcode\":\"BU1\"", good).problem());
    assertEquals("division-row.code-form", row("\"buurtcode\":\"bu99990501\"", good).problem());
    assertEquals(
        "division-row.code-other",
        row(named("Noord") + ",\"wijkcode\":\"WK999904\"", good).problem());
    assertEquals(
        "division-row.code-other",
        row(named("Noord") + ",\"gemeentecode\":\"GM0363\"", good).problem());
    assertEquals("division-row.name-missing", row(named(" "), good).problem());
    assertEquals("division-row.name-long", row(named("n".repeat(81)), good).problem());
    assertEquals("division-row.name-signs", row(named("<b>Noord</b>"), good).problem());
    assertEquals("division-row.name-signs", row(named("No\\ud800ord{}"), good).problem());
    assertEquals("division-row.outside", row(named("Noord"), Cbs.polygon(5.2, 52.5)).problem());
    assertEquals("division-row.feature", rows("[1]").get(0).problem());
    assertEquals("division-row.code-missing", rows("[{}]").get(0).problem());
  }

  @Test
  void what_is_no_outline_is_no_outline() {
    for (String geometry :
        List.of(
            "null",
            "{}",
            "{\"type\":\"Polygon\"}",
            "{\"type\":\"Point\",\"coordinates\":[5.2,52.5]}",
            "{\"type\":\"Polygon\",\"coordinates\":[]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[5,52],[5,52],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[6,52],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5],[6],[7],[5]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[1e999,52],[5,53],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[" + "9".repeat(60) + ",52],[5,53]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[6,\"x\"],[5,53],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],{\"a\":1},[5,53],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[[5,52],[6,52],[6,53],[5,52]]]]}",
            "{\"type\":\"MultiPolygon\",\"coordinates\":[[[5,52],[6,52],[6,53],[5,52]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[6,52],[6,[1],53],[5,52]]]}")) {
      assertEquals("division-row.shape", row(named("Noord"), geometry).problem(), geometry);
    }
  }

  private static List<AreaRow> rows(String features) {
    try {
      return Cbs.rows("{\"type\":\"FeatureCollection\",\"features\":" + features + "}");
    } catch (UnreadableDivision wrong) {
      throw new AssertionError(wrong);
    }
  }

  @Test
  void a_file_that_is_none_is_refused_with_a_reason() {
    refused("division-file.form", "");
    refused("division-file.form", "PK\u0003\u0004");
    refused("division-file.form", "<html>");
    refused("division-file.form", "{\"type\":\"FeatureCollection\",\"features\":[{\"a\":NaN}]}");
    refused("division-file.form", "{\"type\":\"FeatureCollection\",\"features\":[{}");
    refused("division-file.form", Cbs.file(Cbs.district("WK999905", "x")) + "{}");
    refused("division-file.form", "{\"a\":" + "[".repeat(100_000));
    refused("division-file.form", "{\"a\":\"" + "x".repeat(BoundedText.LONGEST + 1) + "\"}");
    refused("division-file.form", "{\"a\":" + "1".repeat(BoundedText.LONGEST + 1) + "}");
    refused("division-file.collection", "[]");
    refused("division-file.collection", "{\"type\":\"Feature\"}");
    refused("division-file.empty", "{}");
    refused("division-file.empty", Cbs.file());
    refused("division-file.features", Cbs.file("0,".repeat(DivisionReader.MOST_FEATURES) + "0"));
    refused(
        "division-file.grid",
        "{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}}}");
  }

  private static void refused(String key, String text) {
    UnreadableDivision wrong =
        assertThrows(UnreadableDivision.class, () -> Cbs.rows(text), () -> begin(text));
    assertEquals(key, wrong.key(), () -> begin(text));
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(80, text.length()));
  }

  @Test
  void what_is_not_utf_8_is_refused_rather_than_read_with_other_signs() {
    byte[] latin = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    UnreadableDivision wrong =
        assertThrows(
            UnreadableDivision.class,
            () -> new DivisionReader(row -> {}).read(new ByteArrayInputStream(latin)));
    assertEquals("division-file.form", wrong.key());
  }
}
