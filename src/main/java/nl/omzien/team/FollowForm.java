package nl.omzien.team;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Redaction;
import nl.omzien.person.Person;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/** Who follows a worry up, when, and what the team agreed. */
final class FollowForm {

  private static final int LONGEST = 1000;

  private final Fields fields;

  private FollowForm(Fields fields) {
    this.fields = fields;
  }

  static FollowForm of(MultivaluedMap<String, String> posted, Redaction redaction) {
    Fields fields = Fields.posted(posted).only(Set.of("wie", "wanneer", "afspraak"));
    return new FollowForm(fields.with("afspraak", redaction.storable(fields.text("afspraak"))));
  }

  Fields fields() {
    return fields;
  }

  Optional<Person> who(List<Person> members) {
    return members.stream()
        .filter(member -> String.valueOf(member.id()).equals(fields.line("wie")))
        .findFirst();
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(fields.line("wanneer")));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  String note() {
    return fields.text("afspraak");
  }

  /** A day of the past, or years ahead, is a slip of the finger. */
  Problems check(List<Person> members, LocalDate today, Texts texts) {
    Problems problems = new Problems(texts);
    if (who(members).isEmpty()) {
      problems.add("wie", "team-concern.who.empty");
    }
    if (day().filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1))).isEmpty()) {
      problems.add("wanneer", "team-concern.day.empty");
    }
    if (note().length() > LONGEST) {
      problems.add("afspraak", "queue.sentence.long", LONGEST);
    }
    return problems;
  }
}
