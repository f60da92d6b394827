package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Authored;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fact;
import nl.omzien.web.Texts;

/** Photos as the team looks at them. Who says that one is not right says so of its initiative. */
@Dependent
class PhotoReading implements ReviewSource {

  private final Photos photos;

  @Inject
  PhotoReading(Photos photos) {
    this.photos = photos;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.PHOTO;
  }

  @Override
  public Optional<Reading> read(Visitor visitor, Review review, Texts texts) {
    return photos
        .forTeam(visitor, review.reference())
        .map(
            photo -> {
              Initiative initiative = photo.initiative();
              String place = initiative.location().neighbourhood().name();
              return new Reading(
                  photo,
                  place,
                  place,
                  List.of(
                      new Fact(texts.of("photo.of"), initiative.name()),
                      new Fact(texts.of("photo.look"), texts.of("photo.look.text"))),
                  false,
                  photo.person().telephone(),
                  OrganiserPhotoPages.page(initiative.reference()));
            });
  }

  @Override
  public Optional<Authored> ofAuthor(Visitor visitor, String reference) {
    return photos
        .mine(visitor, reference)
        .map(mine -> new Authored(mine, OrganiserPhotoPages.page(mine.initiative().reference())));
  }
}
