package nl.omzien.moderation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Fields;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What somebody sends who says that something is not right: why, and where to answer her. */
final class ReportForm {

  private static final int LONGEST = 2000;
  private static final Set<String> NAMES = Set.of("nummer", "reden", "woorden", "email");

  private final Fields fields;

  private ReportForm(Fields fields) {
    this.fields = fields;
  }

  /** Reads the fields, without citizen service numbers. */
  static ReportForm of(MultivaluedMap<String, String> posted, Redaction redaction) {
    Fields fields = Fields.posted(posted).only(NAMES);
    String number = fields.line("nummer");
    return new ReportForm(
        fields
            .with("nummer", number.matches("[\\w-]{20,60}") ? number : Secrets.token())
            .with("woorden", redaction.storable(fields.text("woorden"))));
  }

  /** An empty one. */
  static ReportForm fresh() {
    return new ReportForm(Fields.none().with("nummer", Secrets.token()));
  }

  Fields fields() {
    return fields;
  }

  String number() {
    return fields.line("nummer");
  }

  String words() {
    return fields.text("woorden");
  }

  Optional<DeclineReason> reason() {
    return DeclineReason.of(fields.line("reden")).filter(ReportForm::offered);
  }

  Optional<Email> email() {
    return Email.parse(fields.line("email"));
  }

  Problems check(Texts texts) {
    Problems problems = new Problems(texts);
    if (reason().isEmpty()) {
      problems.add("reden", "report.reason.empty");
    }
    if (words().length() > LONGEST) {
      problems.add("woorden", "report.words.long", LONGEST);
    }
    if (!fields.line("email").isEmpty() && email().isEmpty()) {
      problems.add("email", "sign-in.email.problem");
    }
    return problems;
  }

  List<Option> reasons(Texts texts) {
    return Stream.of(DeclineReason.values())
        .filter(ReportForm::offered)
        .map(
            reason ->
                new Option(
                    reason.code(),
                    texts.of("report.reason." + reason.code()),
                    reason.code().equals(fields.line("reden"))))
        .toList();
  }

  /** That it stands there twice concerns the team only. */
  private static boolean offered(DeclineReason reason) {
    return reason != DeclineReason.DOUBLE;
  }
}
