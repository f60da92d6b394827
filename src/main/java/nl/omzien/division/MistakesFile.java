package nl.omzien.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** What cannot be read in, as comma-separated values (RFC 4180) that spreadsheets open. */
final class MistakesFile {

  private static final char MARK = '\uFEFF';

  /** What a spreadsheet takes for a formula (OWASP, CSV injection). */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private MistakesFile() {}

  /** With this head, and a reason for each. */
  static String of(List<Compared> wrong, List<String> head, Function<Compared, String> why) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    StringBuilder file = new StringBuilder().append(MARK);
    try {
      format.printRecord(file, head);
      for (Compared one : wrong) {
        format.printRecord(
            file,
            one.row().place(),
            one.row().line(),
            guarded(one.row().code()),
            guarded(one.row().name()),
            guarded(why.apply(one)));
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
