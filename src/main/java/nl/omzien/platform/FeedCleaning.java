package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Changes that every node followed long ago are thrown away, so that the feed stays small. */
@ApplicationScoped
public class FeedCleaning extends Cleaning {

  private ChangeFeed feed;
  private Settings settings;

  /** For the container's proxy only. */
  protected FeedCleaning() {}

  @Inject
  FeedCleaning(ChangeFeed feed, Settings settings) {
    this.feed = feed;
    this.settings = settings;
  }

  @Override
  protected void forget() {
    feed.forget(Duration.ofDays(settings.feedDays()));
  }
}
