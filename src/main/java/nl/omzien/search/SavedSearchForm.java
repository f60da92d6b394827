package nl.omzien.search;

import java.util.Optional;
import nl.omzien.moderation.Screening;
import nl.omzien.security.Role;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;

/**
 * What somebody wants to be kept: words, choices, and how often to mail.
 *
 * @param words as typed, on one line
 * @param address what was chosen
 * @param rhythm absent when she did not say
 */
record SavedSearchForm(String words, SearchAddress address, Optional<MailRhythm> rhythm) {

  static final String WORDS = "woorden";
  static final String CHOICES = "keuzes";
  static final String RHYTHM = "ritme";

  static SavedSearchForm of(Fields fields) {
    SearchAddress address = SearchAddress.kept(fields.line(CHOICES));
    for (String name : new String[] {SearchAddress.KIND, SearchAddress.METRES}) {
      String chosen = fields.line(name);
      address = chosen.isEmpty() ? address.without(name) : address.with(name, chosen);
    }
    return new SavedSearchForm(
        SearchPages.bounded(fields.text(WORDS)),
        SearchAddress.kept(address.choices()),
        MailRhythm.of(fields.line(RHYTHM)));
  }

  /** What a form about this question begins with: a volunteer most likely waits for questions. */
  static SavedSearchForm about(String question, SearchAddress address, Visitor visitor) {
    boolean choose = address.value(SearchAddress.KIND).isEmpty() && visitor.is(Role.VOLUNTEER);
    SearchAddress begin =
        choose
            ? address.with(SearchAddress.KIND, SearchAddress.kind(SearchDocument.Kind.REQUEST))
            : address;
    return new SavedSearchForm(question, begin, Optional.of(MailRhythm.DAILY));
  }

  /** Whether this is what that one keeps. */
  boolean isKeptAs(SavedSearch search) {
    return search.words().equals(words) && search.address().choices().equals(address.choices());
  }

  /** Why these words are not kept, as the last part of a message key. */
  Optional<String> refused(Screening screening) {
    if (words.isEmpty() && !address.narrowing().any()) {
      return Optional.of("empty");
    }
    if (words.length() > SavedSearch.LONGEST) {
      return Optional.of("long");
    }
    return screening.sensitive(words) ? Optional.of("personal") : Optional.empty();
  }
}
