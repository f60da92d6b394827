package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.omzien.imaging.Rendition;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.platform.History;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;

/**
 * The photos of one initiative as its organisers keep them. The caller holds the initiative's row,
 * so that two at once do not bring a sixth, and the same form sent twice brings one.
 */
@Dependent
class Album {

  private final Photos photos;
  private final PhotoFiles files;
  private final People people;
  private final Screening screening;
  private final Appeals appeals;
  private final History history;
  private final Clock clock;

  @Inject
  Album(
      Photos photos,
      PhotoFiles files,
      People people,
      Screening screening,
      Appeals appeals,
      History history,
      Clock clock) {
    this.photos = photos;
    this.files = files;
    this.people = people;
    this.screening = screening;
    this.appeals = appeals;
    this.history = history;
    this.clock = clock;
  }

  /** Whether there is room for one more. */
  boolean hasRoom(Initiative initiative) {
    return photos.of(initiative).size() < Photo.MOST;
  }

  /** Whether this form brought one before. */
  boolean brought(String number) {
    return photos.ofForm(number).isPresent();
  }

  /** One more; it waits for the team. */
  void bring(Initiative initiative, PhotoForm form, List<Rendition> renditions, Visitor visitor) {
    boolean good = form.number().matches("[\\w-]{20,64}");
    Photo photo =
        new Photo(
            good ? form.number() : Secrets.token(),
            initiative,
            people.find(visitor.id()).orElseThrow(),
            form.alternative(),
            renditions.get(renditions.size() - 1),
            clock.instant());
    photo.review().alarm(screening.danger(photo.toldText()));
    photos.add(photo);
    files.keep(photo, renditions);
    noted(photo, visitor.id(), "brought");
  }

  /** Other words for who cannot see it. */
  void describe(Photo photo, String alternative, Visitor visitor) {
    photos.hold(photo);
    if (photo.describe(alternative, clock.instant())) {
      photo.review().alarm(screening.danger(photo.toldText()));
      appeals.lapse(photo.review());
      noted(photo, visitor.id(), "changed");
    }
  }

  /** It comes before the others. */
  void choose(Photo photo, Visitor visitor) {
    photo.choose(clock.instant());
    noted(photo, visitor.id(), "chosen");
  }

  /** It is gone; {@code personId} is null when the program itself does it. */
  void remove(Photo photo, Long personId) {
    noted(photo, personId, "removed");
    appeals.lapse(photo.review());
    photos.remove(photo);
  }

  /** The initiative is over. */
  void clear(Initiative initiative, Visitor visitor) {
    photos.of(initiative).forEach(photo -> remove(photo, visitor.id()));
  }

  /** The initiative moved. */
  void follow(Initiative initiative) {
    photos.of(initiative).forEach(Photo::follow);
  }

  private void noted(Photo photo, Long personId, String event) {
    history.add(Photo.KIND, photo.id(), personId, event, "");
  }
}
