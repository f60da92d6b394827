package nl.omzien.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.place.Places;
import nl.omzien.platform.ChangeFeed;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Job;
import nl.omzien.platform.Settings;
import nl.omzien.understanding.Understanding;

/**
 * Keeps this node's index true to PostgreSQL: built when it is missing, of another version or
 * broken, and from then on following the change feed, so that a change is found within a second.
 */
@ApplicationScoped
public class Indexing implements Job {

  private static final int PIECE = 500;
  private static final int SMALL = 1_000;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  @Inject private ChangeFeed feed;
  @Inject private Projection projection;
  @Inject private Places places;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private SearchIndex index;
  private ChangeFeed.Position position;
  private volatile boolean lost;
  private long committedAt = System.nanoTime();

  /** Opens the index. What takes long to build is left to the background: the site comes up. */
  @Transactional
  void open(@Observes @Priority(500) DatabaseReady ready) {
    Gazetteer known = new Gazetteer(new PlaceNames(places).all());
    index = SearchIndex.open(settings.data().resolve("index"), known);
    position = new ChangeFeed.Position(Math.max(0, index.position()), 0);
    boolean ofAnotherDatabase = index.position() > feed.now().transaction();
    if (ofAnotherDatabase || (building() && projection.size() <= SMALL)) {
      rebuild();
    }
  }

  /** Builds the index anew from PostgreSQL; the old one keeps answering meanwhile. */
  @Transactional
  public synchronized void rebuild() {
    ChangeFeed.Position now = feed.now();
    index.rebuild(projection.all(), now.transaction());
    position = now;
    lost = false;
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(250);
  }

  @Override
  @Transactional
  public synchronized void run() {
    if (building()) {
      rebuild();
      return; // this transaction has read everything: what changed meanwhile asks for another
    }
    ChangeFeed.Piece piece = feed.after(position, PIECE);
    if (feed.forgot(position)) {
      lost = true; // slept longer than the feed remembers
      return;
    }
    if (!piece.changes().isEmpty()) {
      index.apply(
          projection.changesOf(new LinkedHashSet<>(piece.changes())), piece.next().transaction());
      position = piece.next();
    }
    if (System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
      committedAt = System.nanoTime();
      index.commit();
    }
  }

  /** Brings activities up to date whose next time has passed; the feed does not tell of that. */
  @Transactional
  public synchronized void refresh() {
    Set<ChangeFeed.Changed> passed =
        index.passed(clock.instant()).stream()
            .map(id -> id.split(":", 2))
            .map(id -> new ChangeFeed.Changed(id[0], Long.parseLong(id[1])))
            .collect(Collectors.toSet());
    index.apply(projection.changesOf(passed), index.position());
  }

  /** Takes what was removed out of the files, and counts the coming weeks from today. */
  @Transactional
  public synchronized void renew() {
    index.apply(projection.activities().map(Change::put).toList(), index.position());
    index.purge();
  }

  /** What somebody may be typing. */
  List<Suggestion> suggest(String begin, Set<String> audience, int limit) {
    return index.suggest(begin, audience, limit);
  }

  /** Whether the index is not complete at the moment. */
  public boolean building() {
    return lost || index.needsRebuild();
  }

  /** How far in the feed the answers are. */
  long position() {
    return index.position();
  }

  /** Answers a question. */
  SearchResults search(SearchQuery query) {
    return index.search(query);
  }

  /** Answers it as somebody would who understands more, or less. */
  SearchResults search(SearchQuery query, Understanding by) {
    return index.search(query, by);
  }

  @PreDestroy
  void close() {
    if (index != null) {
      index.commit();
      index.close();
    }
  }
}
