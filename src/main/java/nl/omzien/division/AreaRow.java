package nl.omzien.division;

import java.util.Optional;
import nl.omzien.place.AreaCode;
import nl.omzien.place.Middle;

/**
 * One feature of a file, as it was read.
 *
 * @param place its number in the file, from 1
 * @param line on which it begins
 * @param kind what it is of; absent when it does not tell
 * @param code of it, as it stands there
 * @param name of it
 * @param districtCode the district that it names, for a neighbourhood
 * @param districtName the name of that district; may be empty
 * @param municipalityCode the municipality that it names, or that its code tells; may be empty
 * @param municipality the name of that municipality; may be empty
 * @param water whether nobody lives there because it is water
 * @param postcode four digits; may be empty
 * @param middle of it
 * @param problem key of a text that says why it cannot be read in; empty when it can
 * @param detail what the text fills in
 */
record AreaRow(
    int place,
    long line,
    Optional<AreaCode.Kind> kind,
    String code,
    String name,
    String districtCode,
    String districtName,
    String municipalityCode,
    String municipality,
    boolean water,
    String postcode,
    Optional<Middle> middle,
    String problem,
    String detail) {

  /** Something that is no feature at all. */
  static AreaRow none(int place, long line, String problem) {
    return new AreaRow(
        place,
        line,
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        "",
        Optional.empty(),
        problem,
        "");
  }

  boolean is(AreaCode.Kind other) {
    return kind.isPresent() && kind.get() == other;
  }

  /** The same with these four digits. */
  AreaRow withPostcode(String other) {
    return new AreaRow(
        place,
        line,
        kind,
        code,
        name,
        districtCode,
        districtName,
        municipalityCode,
        municipality,
        water,
        other,
        middle,
        problem,
        detail);
  }
}
