package nl.omzien.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.omzien.division.Compared.What;
import nl.omzien.place.AreaCode;
import nl.omzien.place.AreaCode.Kind;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;

/**
 * A file held against what is here, row by row; nothing is changed. Districts stand before the
 * neighbourhoods that lie in them. A district that only its neighbourhoods name is one too.
 */
final class Comparison {

  private final Present present;
  private final Scope scope;
  private final int year;
  private final List<Compared> all = new ArrayList<>();
  private final Map<String, AreaRow> districts = new HashMap<>();
  private final Map<String, AreaRow> seen = new HashMap<>();

  private Comparison(Present present, Scope scope, int year) {
    this.present = present;
    this.scope = scope;
    this.year = year;
  }

  /**
   * Of these rows.
   *
   * @param municipality name or code of the one that is meant; empty means all in the file
   * @param year of the division
   */
  static Comparison of(List<AreaRow> rows, Present present, String municipality, int year) {
    Comparison comparison = new Comparison(present, Scope.of(municipality, rows), year);
    List<AreaRow> good = rows.stream().filter(comparison::good).toList();
    good.stream().filter(row -> row.is(Kind.DISTRICT)).forEach(comparison::district);
    List<AreaRow> neighbourhoods =
        good.stream().filter(row -> row.is(Kind.NEIGHBOURHOOD)).filter(comparison::placed).toList();
    comparison.compareDistricts(neighbourhoods);
    neighbourhoods.forEach(comparison::compareNeighbourhood);
    return comparison;
  }

  /** Whether it can be read in as far as it tells by itself. */
  private boolean good(AreaRow row) {
    if (!scope.holds(row)) {
      all.add(Compared.over(row, "division-row.municipality"));
    } else if (row.is(Kind.MUNICIPALITY)) {
      all.add(Compared.over(row, "division-row.whole"));
    } else if (row.water()) {
      all.add(Compared.over(row, "division-row.water"));
    } else if (!row.problem().isEmpty()) {
      all.add(Compared.wrong(row, row.problem(), row.detail()));
    } else if (seen.putIfAbsent(row.code(), row) != null) {
      int first = seen.get(row.code()).place();
      all.add(Compared.wrong(row, "division-row.twice", String.valueOf(first)));
    } else {
      return true;
    }
    return false;
  }

  private void district(AreaRow row) {
    districts.put(row.code(), row);
  }

  /** Whether the district that it lies in is known, here or from the file. */
  private boolean placed(AreaRow row) {
    String code = districtOf(row);
    AreaRow told = districts.get(code);
    if (told == null && row.districtName().isEmpty() && present.district(code).isEmpty()) {
      all.add(Compared.wrong(row, "division-row.district", code));
      return false;
    }
    if (told == null && !row.districtName().isEmpty()) {
      districts.put(code, asDistrict(row, code));
    } else if (told != null
        && told.line() < 0
        && !row.districtName().isEmpty()
        && !told.name().equals(row.districtName())) {
      all.add(Compared.wrong(row, "division-row.district-name", told.name()));
      return false;
    }
    return true;
  }

  private static String districtOf(AreaRow row) {
    return new AreaCode(row.code()).district();
  }

  /** Known by its neighbourhoods only: it has no line of its own. */
  private static AreaRow asDistrict(AreaRow row, String code) {
    return new AreaRow(
        row.place(),
        -1,
        Optional.of(Kind.DISTRICT),
        code,
        row.districtName(),
        "",
        "",
        row.municipalityCode(),
        row.municipality(),
        false,
        "",
        Optional.empty(),
        "",
        "");
  }

  private void compareDistricts(List<AreaRow> neighbourhoods) {
    Postcodes postcodes = Postcodes.of(neighbourhoods);
    for (AreaRow row : new TreeMap<>(districts).values()) {
      Optional<District> here = present.district(row.code());
      String known = here.map(District::postcode).orElse("");
      AreaRow told = row.withPostcode(postcodes.of(row, known));
      boolean otherwise = !known.equals(told.postcode()) || other(here.map(District::year));
      all.add(compared(told, here.map(District::name), otherwise));
    }
  }

  private void compareNeighbourhood(AreaRow row) {
    Optional<Neighbourhood> here = present.neighbourhood(row.code());
    boolean moved = here.filter(one -> !one.middle().same(row.middle().orElseThrow())).isPresent();
    boolean otherwise = moved || other(here.map(Neighbourhood::year));
    all.add(compared(row, here.map(Neighbourhood::name), otherwise));
  }

  private boolean other(Optional<OptionalInt> known) {
    return known.orElseGet(OptionalInt::empty).orElse(0) != year;
  }

  private static Compared compared(AreaRow row, Optional<String> here, boolean otherwise) {
    What what =
        here.isEmpty()
            ? What.NEW
            : !here.get().equals(row.name()) ? What.RENAMED : otherwise ? What.ADJUSTED : What.SAME;
    return Compared.good(row, what, here.orElse(""));
  }

  /**
   * All rows: what is passed over or wrong as it stands in the file, then districts, then all else.
   */
  List<Compared> all() {
    return List.copyOf(all);
  }

  /** Of which municipality. */
  Scope scope() {
    return scope;
  }

  /** Those of this kind. */
  List<Compared> all(What what) {
    return all.stream().filter(one -> one.what() == what).toList();
  }
}
