package nl.omzien.moderation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.Email;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Fields;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** What somebody sends who worries about a person. */
final class ConcernForm {

  private static final int LONGEST = 5000;
  private static final int LONGEST_CONTACT = 200;
  private static final Set<String> NAMES =
      Set.of("nummer", "woorden", "buurt", "weet", "bereik", "gelezen");

  private final Fields fields;

  private ConcernForm(Fields fields) {
    this.fields = fields;
  }

  /** Reads the fields, without citizen service numbers. */
  static ConcernForm of(MultivaluedMap<String, String> posted, Redaction redaction) {
    Fields fields = Fields.posted(posted).only(NAMES);
    String number = fields.line("nummer");
    return new ConcernForm(
        fields
            .with("nummer", number.matches("[\\w-]{20,60}") ? number : Secrets.token())
            .with("woorden", redaction.storable(fields.text("woorden")))
            .with("bereik", redaction.storable(fields.line("bereik"))));
  }

  /** An empty one. */
  static ConcernForm fresh() {
    return new ConcernForm(Fields.none().with("nummer", Secrets.token()));
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

  /** A telephone number or an e-mail address, as she wrote it. */
  String contact() {
    return email().map(Email::address).orElse(fields.line("bereik"));
  }

  Optional<Email> email() {
    return Email.parse(fields.line("bereik"));
  }

  Optional<Knows> knows() {
    return Knows.of(fields.line("weet"));
  }

  Optional<Neighbourhood> where(Places places) {
    return places.neighbourhood(fields.line("buurt"));
  }

  /** Whether she must still see how one could talk with the person first. */
  boolean toTalkFirst() {
    return knows().filter(knows -> knows == Knows.NO).isPresent() && !fields.ticked("gelezen");
  }

  Problems check(Places places, Texts texts) {
    Problems problems = new Problems(texts);
    if (words().isEmpty()) {
      problems.add("woorden", "concern.words.empty");
    }
    if (words().length() > LONGEST) {
      problems.add("woorden", "report.words.long", LONGEST);
    }
    if (where(places).isEmpty()) {
      problems.add("buurt", "concern.place.empty");
    }
    if (knows().isEmpty()) {
      problems.add("weet", "concern.knows.empty");
    }
    if (fields.line("bereik").length() > LONGEST_CONTACT) {
      problems.add("bereik", "report.words.long", LONGEST_CONTACT);
    }
    return problems;
  }

  List<Option> places(Places places, Texts texts) {
    return Stream.concat(
            Stream.of(new Option("", texts.of("concern.place.choose"), false)),
            places.neighbourhoods().stream()
                .map(
                    place ->
                        new Option(
                            place.code(), place.name(), place.code().equals(fields.line("buurt")))))
        .toList();
  }

  List<Option> knows(Texts texts) {
    return Stream.of(Knows.values())
        .map(
            one ->
                new Option(
                    one.code(),
                    texts.of("concern.knows." + one.code()),
                    one.code().equals(fields.line("weet"))))
        .toList();
  }
}
