package nl.omzien.volunteer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omzien.moderation.Authored;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.moderation.Shown;
import nl.omzien.moderation.ShownSource;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Texts;

/** Offers as the team reads them. */
@Dependent
class OfferReading implements ReviewSource, ShownSource {

  private final Volunteers volunteers;
  private final Taxonomy taxonomy;

  @Inject
  OfferReading(Volunteers volunteers, Taxonomy taxonomy) {
    this.volunteers = volunteers;
    this.taxonomy = taxonomy;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.OFFER;
  }

  @Override
  public Optional<Reading> read(Visitor visitor, Review review, Texts texts) {
    return volunteers
        .forTeam(visitor, review.reference())
        .map(
            volunteer -> {
              String place = volunteer.offer().neighbourhood().name();
              return new Reading(
                  volunteer,
                  place,
                  place,
                  facts(volunteer.offer(), texts),
                  false,
                  volunteer.person().telephone(),
                  "/helpen");
            });
  }

  @Override
  public Optional<Authored> ofAuthor(Visitor visitor, String reference) {
    return volunteers
        .mine(visitor)
        .filter(volunteer -> volunteer.reference().equals(reference))
        .map(volunteer -> new Authored(volunteer, "/helpen"));
  }

  @Override
  public Optional<Shown> shown(Visitor visitor, String reference) {
    return volunteers.shown(visitor, reference).map(OfferReading::shown);
  }

  @Override
  public Optional<Shown> forTeam(Visitor visitor, String reference) {
    return volunteers.ofTeam(visitor, reference).map(OfferReading::shown);
  }

  private static Shown shown(Volunteer volunteer) {
    return new Shown(
        Volunteer.KIND,
        volunteer.reference(),
        volunteer.publicText(),
        volunteer.offer().neighbourhood().district().code(),
        volunteer.available());
  }

  private List<Fact> facts(Offer offer, Texts texts) {
    String skills =
        offer.skills().stream()
            .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
            .collect(Collectors.joining(", "));
    return List.of(
        new Fact(texts.of("queue.fact.skills"), skills),
        new Fact(texts.of("queue.fact.reach-of"), texts.of("reach." + offer.reach().code())),
        new Fact(texts.of("queue.fact.most"), String.valueOf(offer.mostAtOnce())));
  }
}
