package nl.omzien.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.person.Person;
import nl.omzien.place.Places;
import nl.omzien.platform.Email;
import nl.omzien.request.Asked;
import nl.omzien.request.Channel;
import nl.omzien.request.HelpRequestForm;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.ShortText;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Fields;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/**
 * What a member writes down for somebody else: the questions of the ask form, with how she came in
 * and that she agreed. What the member left open is proposed from the words.
 */
final class OnBehalfForm {

  private final Fields fields;
  private final HelpRequestForm request;

  private OnBehalfForm(Fields fields, HelpRequestForm request) {
    this.fields = fields;
    this.request = request;
  }

  /** Reads the fields, and fills in kind and short text where they were left open. */
  static OnBehalfForm of(
      Fields typed,
      Texts texts,
      Places places,
      Taxonomy taxonomy,
      Understanding understanding,
      ShortText shortText,
      LocalDate today) {
    String told = typed.text("tekst");
    Fields fields = typed;
    if (fields.line("soort").isEmpty()) {
      Optional<Category> suggestion = understanding.understand(told).suggestion();
      fields = fields.with("soort", suggestion.map(Category::code).orElse(Asked.UNKNOWN_CATEGORY));
    }
    if (fields.line("korte-tekst").isEmpty()) {
      Optional<Category> category = taxonomy.category(fields.line("soort"));
      fields = fields.with("korte-tekst", shortText.propose(told, category).dutch());
    }
    return new OnBehalfForm(fields, new HelpRequestForm(fields, texts, places, taxonomy, today));
  }

  Problems check(Visitor member) {
    Problems problems = request.checkWords();
    request.checkDetails().all().forEach(problems::add);
    request.checkPublicText().all().forEach(problems::add);
    if (request.firstName().isEmpty()) {
      problems.add("voornaam", "behalf.name.empty");
    }
    if (Channel.of(fields.line("kanaal")).isEmpty()) {
      problems.add("kanaal", "behalf.channel.empty");
    }
    if (!request.consented()) {
      problems.add("toestemming", "behalf.consent.problem");
    }
    if (request
        .neighbourhood()
        .filter(place -> !member.serves(place.district().code()))
        .isPresent()) {
      problems.add("waar", "behalf.where.elsewhere");
    }
    if (!fields.line("email").isEmpty() && email().isEmpty()) {
      problems.add("email", "sign-in.email.problem");
    }
    return problems;
  }

  Fields fields() {
    return fields;
  }

  HelpRequestForm request() {
    return request;
  }

  Optional<Email> email() {
    return Email.parse(fields.line("email"));
  }

  Channel channel() {
    return Channel.of(fields.line("kanaal")).orElseThrow();
  }

  /** Somebody whom nobody knew yet. */
  Person newPerson(Instant now) {
    return email()
        .map(address -> Person.withEmail(address, "nl", now))
        .orElseGet(() -> Person.withoutEmail(request.firstName(), request.telephone(), now));
  }
}
