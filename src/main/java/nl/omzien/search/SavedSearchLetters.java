package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.web.Letters;

/**
 * What somebody is told by mail about a search that she kept. A housemate may read it: her words do
 * not stand in it, nor anything of a neighbour's question; only activities, which are for
 * everybody, have their name in it.
 */
@Dependent
class SavedSearchLetters {

  private static final int MOST_LINKS = 5;
  private static final String PAGE = "/mijn/zoekopdrachten";

  private final Letters letters;
  private final Secrets secrets;

  @Inject
  SavedSearchLetters(Letters letters, Secrets secrets) {
    this.letters = letters;
    this.secrets = secrets;
  }

  /** Something new. */
  void found(SavedSearch search, List<Sighting> seen) {
    Letters.Draft letter = letters.to(search.person(), "search-found");
    Map<SearchDocument.Kind, Integer> counts = new EnumMap<>(SearchDocument.Kind.class);
    seen.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    counts.forEach(
        (kind, count) ->
            letter.also("mail.search-new." + kind.name().toLowerCase(Locale.ROOT), count));
    seen.stream()
        .filter(one -> one.path().isPresent())
        .limit(MOST_LINKS)
        .forEach(
            one ->
                letter.link(
                    one.name().orElseGet(() -> letter.texts().of("mail.search-found.request")),
                    one.path().get()));
    letter.action("action", PAGE).stop("/zoekopdracht/" + token(search) + "/stop").send();
  }

  /** A year is over. */
  void over(SavedSearch search) {
    letters.to(search.person(), "search-over").action("action", PAGE).send();
  }

  /**
   * What stands in the link to stop: old mails must keep working, and nothing is kept of it, so it
   * is worked out from the reference and the key of the installation.
   */
  private String token(SavedSearch search) {
    return search.reference() + hash(search.reference());
  }

  /** The reference in a link that we made. */
  Optional<String> reference(String token) {
    if (token.length() < 8 || !Reference.plausible(token.substring(0, 8))) {
      return Optional.empty();
    }
    String reference = token.substring(0, 8);
    return Secrets.same(hash(reference), token.substring(8))
        ? Optional.of(reference)
        : Optional.empty();
  }

  private String hash(String reference) {
    return secrets.hash("saved-search", reference);
  }
}
