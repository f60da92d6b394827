package nl.omzien.division;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.omzien.place.AreaCode;
import nl.omzien.place.AreaCode.Kind;
import nl.omzien.place.Middle;
import nl.omzien.place.Postcode;

/**
 * What one feature tells, and whether it can be a district or a neighbourhood.
 *
 * @param told the properties that are read
 * @param outline its outline; absent when it has none
 */
record Feature(Map<Property, String> told, Optional<Outline> outline) {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_DETAIL = 60;

  /** Letters, digits and what stands between them in a name of CBS. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} '’`´.,;:&/()+*\"„”“!°–-]+");

  /** CBS writes NEE for land, JA for water inside and B for water outside. */
  private static final Pattern LAND = Pattern.compile("(?i)|nee|n|0|false");

  /** As a row of the file. */
  AreaRow row(int place, long line) {
    Optional<Kind> kind = kind();
    String problem = problem(kind);
    return new AreaRow(
        place,
        line,
        kind,
        code(kind),
        shortened(told(name(kind)), LONGEST_NAME),
        shortened(told(Property.DISTRICT_CODE), LONGEST_DETAIL),
        shortened(told(Property.DISTRICT), LONGEST_NAME),
        municipality(kind),
        shortened(told(Property.MUNICIPALITY), LONGEST_NAME),
        !LAND.matcher(told(Property.WATER)).matches(),
        Postcode.parse(told(Property.POSTCODE)).map(Postcode::digits).orElse(""),
        middle(),
        problem,
        problem.isEmpty() ? "" : code(kind));
  }

  private Optional<Kind> kind() {
    if (!told(Property.NEIGHBOURHOOD_CODE).isEmpty()) {
      return Optional.of(Kind.NEIGHBOURHOOD);
    }
    if (!told(Property.DISTRICT_CODE).isEmpty()) {
      return Optional.of(Kind.DISTRICT);
    }
    return told(Property.MUNICIPALITY_CODE).isEmpty()
        ? Optional.empty()
        : Optional.of(Kind.MUNICIPALITY);
  }

  private String code(Optional<Kind> kind) {
    return kind.map(
            one ->
                switch (one) {
                  case NEIGHBOURHOOD -> Property.NEIGHBOURHOOD_CODE;
                  case DISTRICT -> Property.DISTRICT_CODE;
                  case MUNICIPALITY -> Property.MUNICIPALITY_CODE;
                })
        .map(property -> shortened(told(property), LONGEST_DETAIL))
        .orElse("");
  }

  private static Property name(Optional<Kind> kind) {
    return kind.map(
            one ->
                switch (one) {
                  case NEIGHBOURHOOD -> Property.NEIGHBOURHOOD;
                  case DISTRICT -> Property.DISTRICT;
                  case MUNICIPALITY -> Property.MUNICIPALITY;
                })
        .orElse(Property.MUNICIPALITY);
  }

  private String municipality(Optional<Kind> kind) {
    String named = told(Property.MUNICIPALITY_CODE);
    return !named.isEmpty()
        ? shortened(named, LONGEST_DETAIL)
        : kind.flatMap(one -> AreaCode.parse(code(kind), one))
            .map(AreaCode::municipality)
            .orElse("");
  }

  private Optional<Middle> middle() {
    return outline.flatMap(Outline::middle);
  }

  private String problem(Optional<Kind> kind) {
    if (kind.isEmpty()) {
      return "division-row.code-missing";
    }
    Optional<AreaCode> code = AreaCode.parse(code(kind), kind.get());
    if (code.isEmpty()) {
      return "division-row.code-form";
    }
    if (contradicts(code.get(), kind.get())) {
      return "division-row.code-other";
    }
    String name = told(name(kind));
    if (name.isEmpty()) {
      return "division-row.name-missing";
    }
    if (name.length() > LONGEST_NAME) {
      return "division-row.name-long";
    }
    if (!NAME.matcher(name).matches() || !named(told(Property.DISTRICT))) {
      return "division-row.name-signs";
    }
    if (kind.get() != Kind.NEIGHBOURHOOD) {
      return "";
    }
    if (outline.filter(Outline::good).isEmpty()) {
      return "division-row.shape";
    }
    return middle().isEmpty() ? "division-row.outside" : "";
  }

  private static boolean named(String district) {
    return district.isEmpty()
        || district.length() <= LONGEST_NAME && NAME.matcher(district).matches();
  }

  /** A code holds those of the district and the municipality that it lies in. */
  private boolean contradicts(AreaCode code, Kind kind) {
    String district = told(Property.DISTRICT_CODE);
    String municipality = told(Property.MUNICIPALITY_CODE);
    return (!municipality.isEmpty() && !municipality.equals(code.municipality()))
        || (kind == Kind.NEIGHBOURHOOD && !district.isEmpty() && !district.equals(code.district()));
  }

  private String told(Property property) {
    return Normalizer.normalize(told.getOrDefault(property, ""), Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ")
        .strip();
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
