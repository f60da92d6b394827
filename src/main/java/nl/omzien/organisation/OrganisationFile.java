package nl.omzien.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The social map as comma-separated values (RFC 4180): UTF-8, with or without a byte order mark,
 * with commas or semicolons, as spreadsheets of the Low Countries write them.
 */
final class OrganisationFile {

  /** In bytes. */
  static final int LARGEST = 5_000_000;

  static final int MOST_ROWS = 5_000;

  private static final char MARK = '\uFEFF';
  private static final Set<Column> NEEDED = EnumSet.of(Column.NAAM, Column.WAT, Column.ONDERWERPEN);

  /** What a spreadsheet takes for a formula (OWASP, CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private static final Pattern GUARDED = Pattern.compile("(?s)'[=+\\-@\\t\\r].*");

  private OrganisationFile() {}

  /** The text of a file. */
  static String text(byte[] bytes) throws UnreadableFile {
    if (bytes.length > LARGEST) {
      throw new UnreadableFile("organisation-file.large", LARGEST / 1_000_000);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableFile("organisation-file.encoding");
      }
      return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    } catch (CharacterCodingException wrong) {
      throw new UnreadableFile("organisation-file.encoding");
    }
  }

  /** Its rows; empty rows are no rows. */
  static List<Incoming> rows(String text) throws UnreadableFile {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    List<Incoming> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<Column> head = new ArrayList<>();
      Lines lines = new Lines(text);
      for (CSVRecord record : parser) {
        if (head.isEmpty()) {
          head = head(record);
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          if (rows.size() == MOST_ROWS) {
            throw new UnreadableFile("organisation-file.rows", MOST_ROWS);
          }
          rows.add(new Incoming(lines.of(record.getCharacterPosition()), told(head, record)));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException wrong) {
      // a quotation mark that is not closed
      throw new UnreadableFile("organisation-file.form");
    }
    if (rows.isEmpty()) {
      throw new UnreadableFile("organisation-file.empty");
    }
    return rows;
  }

  /** On which line a row begins; rows are asked for in their order. */
  private static final class Lines {

    private final String text;
    private int at;
    private int line = 1;

    Lines(String text) {
      this.text = text;
    }

    /** The parser tells where it was before the empty lines that it skipped. */
    int of(long position) {
      while (at < text.length() && (at < position || ends(text.charAt(at)))) {
        if (text.charAt(at) == '\n') {
          line++;
        }
        at++;
      }
      return line;
    }

    private static boolean ends(char sign) {
      return sign == '\r' || sign == '\n';
    }
  }

  private static char delimiter(String text) {
    String head = text.lines().findFirst().orElse("");
    long semicolons = head.chars().filter(c -> c == ';').count();
    return semicolons > head.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private static List<Column> head(CSVRecord record) throws UnreadableFile {
    List<Column> head = new ArrayList<>();
    for (String cell : record) {
      Optional<Column> column = Column.of(cell);
      if (column.isEmpty() || head.contains(column.get())) {
        throw new UnreadableFile("organisation-file.column", cell.strip());
      }
      head.add(column.get());
    }
    for (Column needed : NEEDED) {
      if (!head.contains(needed)) {
        throw new UnreadableFile("organisation-file.missing", needed.code());
      }
    }
    return head;
  }

  private static Map<Column, String> told(List<Column> head, CSVRecord record) {
    Map<Column, String> told = new EnumMap<>(Column.class);
    for (int i = 0; i < head.size() && i < record.size(); i++) {
      told.put(head.get(i), clean(record.get(i)));
    }
    return told;
  }

  private static String clean(String cell) {
    String text = GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .strip();
  }

  /** All of these as a file that spreadsheets open and that can be read in again. */
  static String of(List<Organisation> organisations) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    StringBuilder file = new StringBuilder().append(MARK);
    try {
      format.printRecord(file, Stream.of(Column.values()).map(Column::code).toArray());
      for (Organisation organisation : organisations) {
        Map<Column, String> told = OrganisationForm.told(organisation);
        format.printRecord(
            file,
            Stream.of(Column.values()).map(told::get).map(OrganisationFile::guarded).toArray());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toString();
  }

  private static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
