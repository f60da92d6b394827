package nl.omzien.initiative;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.omzien.imaging.Darkroom;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;

/** What an organiser sends with a photo: the file, what there is to see, and that all agreed. */
final class PhotoForm {

  static final String FILE = "foto";
  static final String ALTERNATIVE = "tekst";
  static final String AGREED = "akkoord";
  static final String NUMBER = "nummer";

  private static final int LONGEST = 250;
  private static final int LARGEST_FIELD = 20_000;
  private static final Set<String> NAMES = Set.of(ALTERNATIVE, AGREED, NUMBER);

  private final Fields fields;
  private final byte[] file;

  private PhotoForm(Fields fields, byte[] file) {
    this.fields = fields;
    this.file = file;
  }

  /** Reads no more of any part than it needs to refuse it; without citizen service numbers. */
  static PhotoForm of(List<EntityPart> parts, Redaction redaction) throws IOException {
    MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    byte[] file = new byte[0];
    for (EntityPart part : parts) {
      if (FILE.equals(part.getName())) {
        file = bytes(part, Darkroom.MOST_BYTES + 1);
      } else if (NAMES.contains(part.getName())) {
        typed.add(part.getName(), new String(bytes(part, LARGEST_FIELD), StandardCharsets.UTF_8));
      }
    }
    Fields fields = Fields.posted(typed);
    return new PhotoForm(
        fields.with(ALTERNATIVE, redaction.storable(fields.line(ALTERNATIVE))), file);
  }

  private static byte[] bytes(EntityPart part, int most) throws IOException {
    try (InputStream content = part.getContent()) {
      return content.readNBytes(most);
    }
  }

  /** What must be mended, but for the file. */
  void check(Problems problems, Screening screening) {
    describes(ALTERNATIVE, alternative(), problems, screening);
    if (!fields.ticked(AGREED)) {
      problems.add(AGREED, "photo.agreed.empty");
    }
  }

  /** What is wrong with words for who cannot see it: everybody reads or hears them. */
  static void describes(String field, String words, Problems problems, Screening screening) {
    if (words.isEmpty()) {
      problems.add(field, "photo.alternative.empty");
    } else if (words.length() > LONGEST) {
      problems.add(field, "initiative.long", LONGEST);
    } else if (screening.findings(words).stream()
        .anyMatch(finding -> finding.kind().isPersonalData())) {
      problems.add(field, "initiative.personal");
    }
  }

  Fields fields() {
    return fields;
  }

  byte[] file() {
    return file;
  }

  String alternative() {
    return fields.line(ALTERNATIVE);
  }

  String number() {
    return fields.line(NUMBER);
  }
}
