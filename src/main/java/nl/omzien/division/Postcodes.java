package nl.omzien.division;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.omzien.place.AreaCode;

/** The four digits by which people may name their district. */
final class Postcodes {

  /** How many neighbourhoods of a district have which. */
  private final Map<String, Map<String, Integer>> byDistrict = new HashMap<>();

  private Postcodes() {}

  static Postcodes of(List<AreaRow> neighbourhoods) {
    Postcodes postcodes = new Postcodes();
    neighbourhoods.stream()
        .filter(row -> !row.postcode().isEmpty())
        .forEach(
            row ->
                postcodes
                    .byDistrict
                    .computeIfAbsent(new AreaCode(row.code()).district(), none -> new TreeMap<>())
                    .merge(row.postcode(), 1, Integer::sum));
    return postcodes;
  }

  /** What the file tells of the district itself, else what is known, else that of most parts. */
  String of(AreaRow district, String known) {
    if (!district.postcode().isEmpty()) {
      return district.postcode();
    }
    return known.isEmpty()
        ? byDistrict.getOrDefault(district.code(), Map.of()).entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse("")
        : known;
  }
}
