package nl.omzien.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.DueRows;
import nl.omzien.security.Addressees;
import nl.omzien.security.Visitor;
import nl.omzien.web.SpokenTime;

/**
 * Looks whether the searches that people kept find something new, and writes the mail. What is new
 * is what was never noted: no clock and no place in the feed decides it, so a restart, an index
 * that is built anew and a late commit change nothing (decision 0021). Who may see it is asked of
 * the database once more, in the transaction that writes the mail.
 */
@ApplicationScoped
public class Looking {

  /** What time does to a search (<i>dit weekend</i>) and to a role shows without a change. */
  private static final Duration ANYWAY = Duration.ofMinutes(10);

  private SavedSearches searches;
  private Seeking seeking;
  private Sightings sightings;
  private Addressees addressees;
  private SavedSearchLetters letters;
  private Indexing indexing;
  private DueRows rows;
  private Clock clock;

  private long lookedAt = -1;
  private Instant lookedAnyway = Instant.EPOCH;

  /** For the container's proxy only. */
  protected Looking() {}

  @Inject
  Looking(
      SavedSearches searches,
      Seeking seeking,
      Sightings sightings,
      Addressees addressees,
      SavedSearchLetters letters,
      Indexing indexing,
      DueRows rows,
      Clock clock) {
    this.searches = searches;
    this.seeking = seeking;
    this.sightings = sightings;
    this.addressees = addressees;
    this.letters = letters;
    this.indexing = indexing;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Looks at all that are due. Those that ask for mail at once are looked at only when the index of
   * this node has moved on, or ten minutes have passed: without a change there is nothing new.
   */
  public synchronized void everything() {
    if (indexing.building()) {
      return; // what is not in the index yet would be missed, or taken for new later
    }
    Instant now = clock.instant();
    long position = indexing.position();
    boolean anyway = !lookedAnyway.plus(ANYWAY).isAfter(now);
    rows.each(() -> searches.due(now, anyway || position != lookedAt), this::look);
    rows.each(() -> searches.over(now.atZone(SpokenTime.ZONE).toLocalDate()), this::end);
    lookedAt = position;
    lookedAnyway = anyway ? now : lookedAnyway;
  }

  /** One search, its row held; another node or an earlier run may have been first. */
  void look(Long id) {
    Instant now = clock.instant();
    searches.take(id).filter(search -> search.due(now)).ifPresent(search -> look(search, now));
  }

  private void look(SavedSearch search, Instant now) {
    Visitor owner = addressees.of(search.person().id()).orElseThrow();
    List<String> found = seeking.ids(search.words(), search.address(), search.person(), owner);
    if (!search.begun()) {
      searches.note(search, found, now);
      search.begin(now);
      return;
    }
    Set<String> noted = searches.noted(search);
    List<String> fresh = found.stream().filter(one -> !noted.contains(one)).toList();
    List<Sighting> seen = fresh.isEmpty() ? List.of() : sightings.of(owner, fresh);
    search.looked(now);
    if (!seen.isEmpty()) {
      searches.note(search, seen.stream().map(Sighting::id).toList(), now);
      letters.found(search, seen);
      search.told(now);
    }
  }

  private void end(Long id) {
    Optional<SavedSearch> over = searches.take(id);
    over.ifPresent(letters::over);
    over.map(SavedSearch::reference).ifPresent(searches::remove);
  }
}
