package nl.omzien.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.omzien.division.Compared.What;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;
import org.junit.jupiter.api.Test;

/** A file held against what is here. */
class ComparisonTest {

  private static final District KERN = new District("WK999901", "Oude Kern", "", "1385", null);
  private static final Present HERE =
      Present.of(
          List.of(KERN),
          List.of(
              new Neighbourhood("BU99990101", KERN, "Havenkwartier", "", 52.6, 5.2),
              new Neighbourhood("BU99990109", KERN, "Verdwenen", "", 52.6, 5.2)));

  private static Comparison compare(String... features) {
    return of("Waterveen", features);
  }

  private static Comparison of(String municipality, String... features) {
    try {
      return Comparison.of(Cbs.rows(Cbs.file(features)), HERE, municipality, 2026);
    } catch (UnreadableDivision wrong) {
      throw new AssertionError(wrong);
    }
  }

  private static String told(Comparison comparison) {
    return comparison.all().stream()
        .map(one -> one.what() + " " + one.row().code() + " " + one.reason())
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  @Test
  void new_renamed_and_same_are_told_apart() {
    assertEquals(
        "ADJUSTED WK999901; NEW WK999905; NEW BU99990501; RENAMED BU99990101; NEW BU99990102",
        told(
            compare(
                Cbs.neighbourhood("BU99990501", "Nieuw"),
                Cbs.district("WK999905", "Nieuwland"),
                Cbs.neighbourhood("BU99990101", "Haven"),
                Cbs.neighbourhood("BU99990102", "Nieuw"),
                Cbs.district("WK999901", "Oude Kern"))));
  }

  @Test
  void a_district_may_be_known_by_its_neighbourhoods_alone_but_not_by_nothing() {
    String named =
        Cbs.neighbourhood("BU99990501", "Nieuw")
            .replace("\"water\"", "\"wijknaam\":\"X\",\"water\"");
    String other =
        Cbs.neighbourhood("BU99990502", "Oud").replace("\"water\"", "\"wijknaam\":\"Y\",\"water\"");
    assertEquals(
        "WRONG BU99990502 division-row.district-name; NEW WK999905; NEW BU99990501",
        told(compare(named, other)));
    assertEquals(
        "WRONG BU99990501 division-row.district",
        told(compare(Cbs.neighbourhood("BU99990501", "Nieuw"))));
  }

  @Test
  void water_municipalities_and_other_municipalities_are_passed_over() {
    String whole =
        Cbs.feature("\"gemeentecode\":\"GM9999\",\"gemeentenaam\":\"Waterveen\"", "null");
    String other =
        Cbs.feature(
            "\"buurtcode\":\"BU03630001\",\"buurtnaam\":\"\",\"gemeentecode\":\"GM0363\"", "null");
    assertEquals(
        "PASSED_OVER GM9999 division-row.whole; PASSED_OVER BU03630001 division-row.municipality;"
            + " PASSED_OVER BU99990198 division-row.water",
        told(compare(whole, other, Cbs.neighbourhood("BU99990198", "Meer", "JA"))));
    assertTrue(of("gm9999", whole).scope().known(), "by its code");
    assertFalse(of("Elders", whole).scope().known());
    assertEquals("WRONG BU03630001 division-row.name-missing", told(of("", other)), "all of them");
  }

  @Test
  void a_code_that_comes_twice_is_wrong_the_second_time_and_a_name_that_comes_twice_is_not() {
    Comparison comparison =
        compare(
            Cbs.neighbourhood("BU99990102", "Dijk"),
            Cbs.neighbourhood("BU99990102", "Dijk"),
            Cbs.neighbourhood("BU99990103", "Dijk"));
    assertEquals(
        "WRONG BU99990102 division-row.twice; NEW BU99990102; NEW BU99990103", told(comparison));
    assertEquals("1", comparison.all(What.WRONG).get(0).detail(), "the number of the first");
  }

  @Test
  void what_is_here_and_not_in_the_file_is_told_of_the_kinds_that_the_file_has() {
    assertEquals(
        List.of("Verdwenen (BU99990109)"),
        Missing.of(HERE, compare(Cbs.neighbourhood("BU99990101", "Havenkwartier"))));
    assertEquals(
        List.of("Oude Kern (WK999901)"),
        Missing.of(HERE, compare(Cbs.district("WK999905", "Nieuwland"))));
    assertEquals(List.of(), Missing.of(HERE, compare(Cbs.district("WK999901", "Oude Kern"))));
  }
}
