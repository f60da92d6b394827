package nl.omzien.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps a small set of codes (skills, languages, parts of days) as words in one column, in the
 * order given: a change of the set is a change of the row, which the version and the change feed
 * see.
 */
@Converter
public class CodesConverter implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> codes) {
    return codes == null ? "" : String.join(" ", codes);
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    Set<String> codes = new LinkedHashSet<>();
    if (column != null && !column.isBlank()) {
      codes.addAll(java.util.List.of(column.strip().split(" +")));
    }
    return codes;
  }
}
