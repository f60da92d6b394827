package nl.omzien.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps opening hours as a member writes them. */
@Converter
public class OpeningHoursConverter implements AttributeConverter<OpeningHours, String> {

  /** For JPA. */
  public OpeningHoursConverter() {}

  @Override
  public String convertToDatabaseColumn(OpeningHours hours) {
    return hours == null ? "" : hours.toString();
  }

  @Override
  public OpeningHours convertToEntityAttribute(String column) {
    return column == null
        ? OpeningHours.UNKNOWN
        : OpeningHours.parse(column)
            .orElseThrow(() -> new IllegalStateException("Opening hours: " + column));
  }
}
