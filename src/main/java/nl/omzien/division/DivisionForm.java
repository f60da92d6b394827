package nl.omzien.division;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What a coordinator says of the file that she brings. */
final class DivisionForm {

  /** The file itself. */
  static final String FILE = "bestand";

  static final String YEAR = "jaar";
  static final String MUNICIPALITY = "gemeente";
  private static final String ALL = "alle";

  private static final List<String> TYPED = List.of(YEAR, MUNICIPALITY, ALL);
  private static final int LONGEST = 80;
  private static final Pattern YEARS = Pattern.compile("20\\d{2}");

  private final Fields fields;

  DivisionForm(Fields fields) {
    this.fields = fields;
  }

  /** Of the parts of a form with a file. */
  static DivisionForm of(List<EntityPart> parts) throws IOException {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    for (EntityPart part : parts) {
      if (TYPED.contains(part.getName())) {
        try (InputStream content = part.getContent()) {
          byte[] bytes = content.readNBytes(4 * LONGEST + 1);
          typed.add(part.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return new DivisionForm(Fields.posted(typed));
  }

  /** What is not good, but for the file. */
  Problems check(Texts texts, int thisYear) {
    Problems problems = new Problems(texts);
    if (!YEARS.matcher(fields.line(YEAR)).matches() || year() > thisYear + 1) {
      problems.add(YEAR, "division-form.year.problem");
    }
    String named = fields.line(MUNICIPALITY);
    if (!fields.ticked(ALL) && (named.isEmpty() || named.length() > LONGEST)) {
      problems.add(MUNICIPALITY, "division-form.municipality.problem");
    }
    return problems;
  }

  int year() {
    return Integer.parseInt(fields.line(YEAR));
  }

  /** Name or code of the one that is meant; empty means all in the file. */
  String municipality() {
    return fields.ticked(ALL) ? "" : fields.line(MUNICIPALITY);
  }

  Fields fields() {
    return fields;
  }

  /** The part with the file; absent when none was chosen. */
  static Optional<EntityPart> file(List<EntityPart> parts) {
    return parts.stream().filter(one -> FILE.equals(one.getName())).findFirst();
  }
}
