package nl.omzien.division;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Districts and neighbourhoods as CBS and PDOK publish them: a FeatureCollection of GeoJSON (RFC
 * 7946), in degrees or, as before that standard, in the Dutch national grid. It is read as it
 * comes; of no file more than one feature is held.
 */
final class DivisionReader {

  /** The whole country has about 18,000 districts, neighbourhoods and municipalities. */
  static final int MOST_FEATURES = 25_000;

  /** CRS84, WGS 84, ETRS89 and RD New, however they are written. */
  private static final Pattern KNOWN_GRID = Pattern.compile(".*(CRS84|\\b4326|\\b4258|\\b28992)");

  private static final char MARK = '\uFEFF';

  private final Consumer<AreaRow> rows;
  private int place;

  /** Each feature is handed on as it is read. */
  DivisionReader(Consumer<AreaRow> rows) {
    this.rows = rows;
  }

  /** Reads all of it. */
  void read(InputStream file) throws UnreadableDivision {
    JsonParser parser = null;
    try (Reader text = new BufferedReader(text(file))) {
      text.mark(1);
      if (text.read() != MARK) {
        text.reset();
      }
      parser = JSON.createParser(new BoundedText(text));
      collection(parser);
    } catch (JsonException | NoSuchElementException wrong) {
      throw new UnreadableDivision("division-file.form", line(parser));
    } catch (IOException wrong) {
      throw new UnreadableDivision("division-file.form", "1");
    }
    if (place == 0) {
      throw new UnreadableDivision("division-file.empty", "");
    }
  }

  /** What is not UTF-8 is refused, rather than read with signs that nobody wrote. */
  private static Reader text(InputStream file) {
    return new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder());
  }

  private static String line(JsonParser parser) {
    return parser == null ? "1" : String.valueOf(parser.getLocation().getLineNumber());
  }

  private void collection(JsonParser parser) throws UnreadableDivision {
    if (parser.next() != Event.START_OBJECT) {
      throw new UnreadableDivision("division-file.collection", "");
    }
    while (parser.next() != Event.END_OBJECT) {
      String key = parser.getString();
      Event value = parser.next();
      if (key.equals("type")) {
        if (value != Event.VALUE_STRING || !parser.getString().equals("FeatureCollection")) {
          throw new UnreadableDivision("division-file.collection", "");
        }
      } else if (key.equals("features") && value == Event.START_ARRAY) {
        features(parser);
      } else if (key.equals("crs") && value == Event.START_OBJECT) {
        grid(parser);
      } else {
        FeatureReader.skip(parser, value);
      }
    }
    if (parser.hasNext()) {
      parser.next();
    }
  }

  private void features(JsonParser parser) throws UnreadableDivision {
    for (Event value = parser.next(); value != Event.END_ARRAY; value = parser.next()) {
      if (++place > MOST_FEATURES) {
        throw new UnreadableDivision("division-file.features", String.valueOf(MOST_FEATURES));
      }
      long line = parser.getLocation().getLineNumber();
      if (value == Event.START_OBJECT) {
        rows.accept(new FeatureReader(parser).read().row(place, line));
      } else {
        FeatureReader.skip(parser, value);
        rows.accept(AreaRow.none(place, line, "division-row.feature"));
      }
    }
  }

  /** The name of the grid, wherever in the object it stands. */
  private static void grid(JsonParser parser) throws UnreadableDivision {
    int depth = 1;
    boolean name = false;
    while (depth > 0) {
      switch (parser.next()) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY -> depth--;
        case KEY_NAME -> name = parser.getString().equals("name");
        case VALUE_STRING -> {
          if (name && !KNOWN_GRID.matcher(parser.getString()).matches()) {
            throw new UnreadableDivision("division-file.grid", shortened(parser.getString()));
          }
        }
        default -> {
          // says nothing of the grid
        }
      }
    }
  }

  private static String shortened(String text) {
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    return plain.length() > 60 ? plain.substring(0, 60) : plain;
  }
}
