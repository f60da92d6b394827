package nl.omzien.division;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of which municipality a file is read in.
 *
 * @param all whether all of them are
 * @param codes those that are, when not all are
 */
record Scope(boolean all, Set<String> codes) {

  /**
   * Where the rows say how the municipality is called, the others are known by its code.
   *
   * @param municipality name or code of the one that is meant; empty means all in the file
   */
  static Scope of(String municipality, List<AreaRow> rows) {
    return new Scope(
        municipality.isEmpty(),
        rows.stream()
            .filter(
                row ->
                    row.municipality().equalsIgnoreCase(municipality)
                        || row.municipalityCode().equalsIgnoreCase(municipality))
            .map(AreaRow::municipalityCode)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** What tells no municipality is not known to be of another. */
  boolean holds(AreaRow row) {
    return all || row.municipalityCode().isEmpty() || codes.contains(row.municipalityCode());
  }

  /** Whether the file tells of it at all. */
  boolean known() {
    return all || !codes.isEmpty();
  }
}
