package nl.omzien.division;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads one feature, event by event; what is not needed is passed over. */
final class FeatureReader {

  /** Depth of the corners of a polygon, and of several. */
  private static final int POLYGON = 3;

  private static final int MULTI_POLYGON = 4;

  private final JsonParser parser;
  private final Map<Property, String> told = new EnumMap<>(Property.class);
  private Optional<Outline> outline = Optional.empty();

  FeatureReader(JsonParser parser) {
    this.parser = parser;
  }

  /** The feature whose object was just begun. */
  Feature read() {
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      Event value = parser.next();
      if (value == Event.START_OBJECT && key.equals("properties")) {
        properties();
      } else if (value == Event.START_OBJECT && key.equals("geometry")) {
        geometry();
      } else {
        skip(parser, value);
      }
    }
    return new Feature(told, outline);
  }

  private void properties() {
    while (parser.next() != Event.END_OBJECT) {
      Optional<Property> property = Property.of(parser.getString());
      Event value = parser.next();
      skip(parser, value);
      property.ifPresent(
          known -> {
            switch (value) {
              case VALUE_STRING, VALUE_NUMBER -> told.put(known, parser.getString());
              case VALUE_TRUE -> told.put(known, "true");
              default -> told.remove(known);
            }
          });
    }
  }

  private void geometry() {
    Outline read = new Outline();
    outline = Optional.of(read);
    int depth = 0;
    int expected = -1;
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      Event value = parser.next();
      if (key.equals("type") && value == Event.VALUE_STRING) {
        String type = parser.getString();
        expected =
            type.equals("Polygon") ? POLYGON : type.equals("MultiPolygon") ? MULTI_POLYGON : 0;
      } else if (key.equals("coordinates") && value == Event.START_ARRAY) {
        depth = coordinates(read);
      } else {
        skip(parser, value);
      }
    }
    if (depth == 0 || depth != expected) {
      read.refuse();
    }
  }

  /** Gives how deep the corners lie; 0 when not all lie as deep. */
  private int coordinates(Outline read) {
    Corners corners = new Corners(read);
    int depth = 1;
    while (depth > 0) {
      switch (parser.next()) {
        case START_ARRAY -> corners.begin(++depth);
        case END_ARRAY -> corners.end(depth--);
        case VALUE_NUMBER -> corners.number(depth, parser.getString());
        case START_OBJECT -> {
          skip(parser, Event.START_OBJECT);
          corners.refuse();
        }
        default -> corners.refuse();
      }
    }
    return corners.depth();
  }

  /**
   * Passes over a value that was just begun. The parser's own ways to skip never return when the
   * file ends before the value does.
   */
  static void skip(JsonParser parser, Event value) {
    int depth = value == Event.START_OBJECT || value == Event.START_ARRAY ? 1 : 0;
    while (depth > 0) {
      switch (parser.next()) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        default -> {
          // not needed
        }
      }
    }
  }
}
