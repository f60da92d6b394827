package nl.omzien.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.place.District;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.ChangeFeed;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Job;
import nl.omzien.platform.Settings;

/**
 * Keeps this node's index true to PostgreSQL: built when it is missing, of another version or
 * broken, and from then on following the change feed, so that a change is found within a second.
 */
@ApplicationScoped
public class Indexing implements Job {

  private static final int PIECE = 500;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  @Inject private ChangeFeed feed;
  @Inject private Projection projection;
  @Inject private Places places;
  @Inject private Settings settings;

  private SearchIndex index;
  private ChangeFeed.Position position = ChangeFeed.Position.BEGIN;
  private long committedAt = System.nanoTime();

  @Transactional
  void open(@Observes @Priority(500) DatabaseReady ready) {
    index = SearchIndex.open(settings.data().resolve("index"), gazetteer());
    if (index.needsRebuild()) {
      rebuild();
    } else {
      position = new ChangeFeed.Position(index.position(), 0);
    }
  }

  /** Builds the index anew from PostgreSQL; the old one keeps answering meanwhile. */
  @Transactional
  public synchronized void rebuild() {
    ChangeFeed.Position now = feed.now();
    index.rebuild(projection.all(), now.transaction());
    position = now;
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(250);
  }

  @Override
  @Transactional
  public synchronized void run() {
    ChangeFeed.Piece piece = feed.after(position, PIECE);
    if (!piece.changes().isEmpty()) {
      Set<ChangeFeed.Changed> once = new LinkedHashSet<>(piece.changes());
      List<Change> changes =
          once.stream().map(each -> projection.changeOf(each.kind(), each.subjectId())).toList();
      index.apply(changes, piece.next().transaction());
      position = piece.next();
    }
    if (System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
      committedAt = System.nanoTime();
      index.commit();
    }
  }

  /** What somebody may be typing. */
  java.util.List<Suggestion> suggest(String begin, java.util.Set<String> audience, int limit) {
    return index.suggest(begin, audience, limit);
  }

  /** Whether the index is not complete at the moment. */
  public boolean building() {
    return index.needsRebuild();
  }

  /** Answers a question. */
  SearchResults search(SearchQuery query) {
    return index.search(query);
  }

  @PreDestroy
  void close() {
    if (index != null) {
      index.commit();
      index.close();
    }
  }

  private Gazetteer gazetteer() {
    List<PlaceName> names = new ArrayList<>();
    for (Neighbourhood place : places.neighbourhoods()) {
      GeoPoint point = new GeoPoint(place.latitude(), place.longitude());
      names.add(named(place.name(), place, point, false));
      aliases(place.aliases()).forEach(alias -> names.add(named(alias, place, point, true)));
    }
    for (District district : places.districts()) {
      GeoPoint middle = middle(district);
      names.add(named(district.name(), district, middle, false));
      names.add(named(district.postcode(), district, middle, false));
      aliases(district.aliases()).forEach(alias -> names.add(named(alias, district, middle, true)));
    }
    return new Gazetteer(names.stream().filter(name -> !name.name().isBlank()).toList());
  }

  private GeoPoint middle(District district) {
    List<Neighbourhood> inside =
        places.neighbourhoods().stream()
            .filter(place -> place.district().code().equals(district.code()))
            .toList();
    return new GeoPoint(
        inside.stream().mapToDouble(Neighbourhood::latitude).average().orElse(0),
        inside.stream().mapToDouble(Neighbourhood::longitude).average().orElse(0));
  }

  private static List<String> aliases(String aliases) {
    return aliases.isBlank() ? List.of() : List.of(aliases.split(","));
  }

  private static PlaceName named(
      String name, Neighbourhood place, GeoPoint point, boolean nickname) {
    return new PlaceName(
        name, place.name(), nickname, place.district().code(), place.code(), point);
  }

  private static PlaceName named(String name, District district, GeoPoint point, boolean nickname) {
    return new PlaceName(name, district.name(), nickname, district.code(), "", point);
  }
}
