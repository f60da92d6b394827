package nl.omzien.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.omzien.platform.Cleaning;

/**
 * Throws away photos of what has ended, and those that nobody may see for so long that nobody can
 * ask for another look any more.
 */
@ApplicationScoped
public class PhotoCleaning extends Cleaning {

  /** Longer than the term in which an author may ask again: six months. */
  private static final Duration HIDDEN = Duration.ofDays(190);

  private Photos photos;
  private Album album;
  private Clock clock;

  /** For the container's proxy only. */
  protected PhotoCleaning() {}

  @Inject
  PhotoCleaning(Photos photos, Album album, Clock clock) {
    this.photos = photos;
    this.album = album;
    this.clock = clock;
  }

  @Override
  protected void forget() {
    photos.over(clock.instant().minus(HIDDEN)).forEach(photo -> album.remove(photo, null));
  }
}
