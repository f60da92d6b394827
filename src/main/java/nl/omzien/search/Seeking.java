package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;

/** What words and choices find at this moment for somebody who may not be here. */
@Dependent
class Seeking {

  /** Whatever finds more than this is no search to get mail about: the best are looked at. */
  static final int MOST = 1000;

  private final Function<SearchQuery, SearchResults> answers;
  private final Clock clock;

  @Inject
  Seeking(Indexing indexing, Clock clock) {
    this(indexing::search, clock);
  }

  Seeking(Function<SearchQuery, SearchResults> answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /** Where distances are counted from when no place is named. */
  static Optional<GeoPoint> home(Person person) {
    return person.neighbourhood().map(place -> new GeoPoint(place.latitude(), place.longitude()));
  }

  /** Ids of what is found, the best first. */
  List<String> ids(String words, SearchAddress choices, Person person, Visitor visitor) {
    Optional<GeoPoint> home = home(person);
    SearchQuery query =
        choices.query(words, Audience.of(visitor), clock.instant(), home).limit(MOST);
    return answers.apply(query).hits().stream().map(SearchHit::id).toList();
  }
}
