package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.moderation.Statements;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds the page with the photos of an initiative. */
@RequestScoped
class OrganiserPhotoViews {

  @Inject private Photos photos;
  @Inject private Statements statements;
  @Inject private Frames frames;

  /** The page, perhaps with what was filled in wrongly. */
  View page(Initiative initiative, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "initiative/organiser-photos",
        new OrganiserPhotosPage(
            frame,
            problems,
            fields,
            initiative.reference(),
            initiative.name(),
            rows(photos.of(initiative), frame),
            Photo.MOST,
            initiative.status() == InitiativeStatus.ENDED));
  }

  private List<OrganiserPhotosPage.Row> rows(List<Photo> all, Frame frame) {
    return IntStream.range(0, all.size())
        .mapToObj(place -> row(place + 1, all.get(place), frame))
        .toList();
  }

  private OrganiserPhotosPage.Row row(int number, Photo photo, Frame frame) {
    Review review = photo.review();
    PhotoStanding standing = PhotoStanding.of(photo);
    return new OrganiserPhotosPage.Row(
        number,
        photo.reference(),
        photo.picture().orElseThrow(),
        frame.t("photo.status." + standing.code()),
        standing.tone(),
        frame.t("photo.next." + standing.code()),
        review.status() == ReviewStatus.CHANGE_ASKED ? review.sentence() : "",
        statements.of(review, frame.texts()));
  }
}
