package nl.omzien.division;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is read of an area, by the names that CBS and PDOK gave it over the years. */
enum Property {
  NEIGHBOURHOOD_CODE("buurtcode", "bucode"),
  NEIGHBOURHOOD("buurtnaam", "bunaam"),
  DISTRICT_CODE("wijkcode", "wkcode"),
  DISTRICT("wijknaam", "wknaam"),
  MUNICIPALITY_CODE("gemeentecode", "gmcode"),
  MUNICIPALITY("gemeentenaam", "gmnaam"),
  WATER("water", "h2o"),
  /** The four digits that most of its addresses have. */
  POSTCODE("meestvoorkomendepostcode", "postcode");

  private final Set<String> names;

  Property(String... names) {
    this.names = Set.of(names);
  }

  /** The property of this name, whatever its capitals and underscores. */
  static Optional<Property> of(String name) {
    String plain = name.replace("_", "").toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(one -> one.names.contains(plain)).findFirst();
  }
}
