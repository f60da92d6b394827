package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Found;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;
import nl.omzien.understanding.Understood;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** Builds the page of results. */
@RequestScoped
class SearchViews {

  private static final int RELATED = 3;
  private static final int THIS_WEEK = 3;

  @Inject private Indexing indexing;
  @Inject private Understanding understanding;
  @Inject private Taxonomy taxonomy;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private SearchRows rows;
  @Inject private Screening screening;
  @Inject private Clock clock;

  /** What this visitor asks; the API asks the same. */
  SearchQuery query(String question, SearchAddress address) {
    return address.query(question, Audience.of(visitor), clock.instant(), home());
  }

  View results(String question, SearchAddress asked, boolean addressable) {
    Frame frame = frames.frame();
    SearchAddress address = addressable && !question.isEmpty() ? asked.asking(question) : asked;
    SearchLabels labels = new SearchLabels(taxonomy, frame);
    SearchChoices choices = new SearchChoices(address, labels, frame);
    if (question.isEmpty() && !address.narrowing().any()) {
      return page(frame, question, addressable);
    }
    SearchQuery query = query(question, address);
    SearchResults results = indexing.search(query);
    boolean somewhere = query.near().isPresent() || results.place().isPresent();
    return new View(
        "search/results",
        new SearchPage(
            frame,
            question,
            addressable,
            indexing.building(),
            results.total(),
            List.copyOf(rows.of(results.hits(), frame).values()),
            choices.understood(results.understood()),
            choices.chosen(),
            results.total() > 1 ? new SearchGroups(address, labels, frame).of(results) : List.of(),
            results.total() > 1 ? choices.orders(somewhere) : List.of(),
            results.total() > results.hits().size()
                ? Optional.of(address.more())
                : Optional.empty(),
            Optional.of(keep(question, address, addressable, somewhere, frame)),
            results.hits().isEmpty()
                ? Optional.of(help(question, results, choices, frame))
                : Optional.empty()));
  }

  private static View page(Frame frame, String question, boolean addressable) {
    return new View(
        "search/results",
        new SearchPage(
            frame,
            question,
            addressable,
            false,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private SearchPage.Keep keep(
      String question, SearchAddress address, boolean addressable, boolean somewhere, Frame frame) {
    SavedSearchForm form = SavedSearchForm.about(question, address, visitor);
    return new SearchPage.Keep(
        visitor.signedIn(),
        addressable ? address.href() : "/zoeken",
        visitor.signedIn() ? form.refused(screening) : Optional.empty(),
        KeepFields.of(form, somewhere, visitor, frame));
  }

  private SearchPage.Help help(
      String question, SearchResults results, SearchChoices choices, Frame frame) {
    List<SearchPage.Choice> related =
        understanding.understand(question).categories().stream()
            .map(Found::meaning)
            .filter(category -> !category.code().equals(Understood.UNCLEAR))
            .limit(RELATED)
            .map(choices::category)
            .toList();
    return new SearchPage.Help(
        results.suggestion(), choices.chosen(), related, rows.thisWeek(THIS_WEEK, frame));
  }

  private Optional<GeoPoint> home() {
    return visitor.personId().flatMap(people::find).flatMap(Seeking::home);
  }
}
