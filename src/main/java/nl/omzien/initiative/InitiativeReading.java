package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Authored;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.ReviewSource;
import nl.omzien.moderation.Shown;
import nl.omzien.moderation.ShownSource;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fact;
import nl.omzien.web.Texts;

/**
 * Initiatives as the team reads them, and as whoever says that something is not right sees them.
 */
@Dependent
class InitiativeReading implements ReviewSource, ShownSource {

  private final Initiatives initiatives;

  @Inject
  InitiativeReading(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public ReviewKind kind() {
    return ReviewKind.INITIATIVE;
  }

  @Override
  public Optional<Reading> read(Visitor visitor, Review review, Texts texts) {
    return initiatives
        .forTeam(visitor, review.reference())
        .map(
            initiative -> {
              String place = initiative.location().neighbourhood().name();
              return new Reading(
                  initiative,
                  place,
                  place,
                  facts(initiative, texts),
                  false,
                  initiative.person().telephone(),
                  OrganiserPages.page(initiative.reference()));
            });
  }

  @Override
  public Optional<Authored> ofAuthor(Visitor visitor, String reference) {
    return initiatives
        .mine(visitor, reference)
        .map(mine -> new Authored(mine, OrganiserPages.page(reference)));
  }

  @Override
  public Optional<Shown> shown(Visitor visitor, String reference) {
    return initiatives.find(reference).map(InitiativeReading::shown);
  }

  @Override
  public Optional<Shown> forTeam(Visitor visitor, String reference) {
    return initiatives.forTeam(visitor, reference).map(InitiativeReading::shown);
  }

  private static Shown shown(Initiative initiative) {
    return new Shown(
        Initiative.KIND,
        initiative.reference(),
        initiative.publicText(),
        initiative.location().neighbourhood().district().code(),
        initiative.seen());
  }

  private static List<Fact> facts(Initiative initiative, Texts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            texts.of("activity.when"),
            new SpokenRecurrence(texts.language().locale()).of(initiative.recurrence())));
    facts.add(
        new Fact(
            texts.of("activity.where"),
            initiative.location().name() + ", " + initiative.location().address()));
    facts.add(new Fact(texts.of("activity.costs"), initiative.costs()));
    return facts;
  }
}
