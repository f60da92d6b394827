package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.SpokenPlace;
import nl.omzien.place.Team;
import nl.omzien.platform.Settings;
import nl.omzien.web.Language;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;
import nl.omzien.web.View;

/**
 * What stands on paper, always in Dutch. Reading is one short transaction; printing comes after it.
 */
@RequestScoped
class Papers {

  private static final int DATES = 3;
  private static final int AHEAD = 120;

  @Inject private Places places;
  @Inject private Initiatives initiatives;
  @Inject private Settings settings;
  @Inject private Clock clock;

  private final Texts texts = Texts.in(Language.DUTCH.code());

  /** The poster of the neighbourhood that an address means. */
  @Transactional
  Optional<View> poster(String name, PosterSize size) {
    return places.neighbourhoodCalled(name).map(place -> poster(place, size));
  }

  private View poster(Neighbourhood place, PosterSize size) {
    SpokenOccurrence spoken = new SpokenOccurrence(texts.language().locale());
    LocalDate today = new SpokenTime(texts, clock).today();
    return new View(
        "neighbourhood/poster",
        new PosterPage(
            texts,
            size,
            SpokenPlace.of(place.name(), Language.DUTCH.code()),
            texts.of(
                "paper.dates", spoken.date(today), spoken.date(today.plusDays(Week.DAYS - 1L))),
            new Week(texts, clock)
                .plainDays(
                    initiatives.upcoming(initiatives.inNeighbourhood(place.code()), Week.DAYS)),
            sender("/buurt/" + place.slug(), place)));
  }

  /** The flyer of an activity. */
  @Transactional
  Optional<View> flyer(String reference) {
    return initiatives.find(reference).map(found -> new View("neighbourhood/flyer", flyer(found)));
  }

  /** The flyer of an activity with strips to tear off. */
  @Transactional
  Optional<View> tearOff(String reference) {
    return initiatives
        .find(reference)
        .map(found -> new View("neighbourhood/tear-off", TearOffPage.of(flyer(found))));
  }

  private FlyerPage flyer(Initiative initiative) {
    SpokenOccurrence spoken = new SpokenOccurrence(texts.language().locale());
    ZonedDateTime now = clock.instant().atZone(initiative.recurrence().zone());
    List<String> dates =
        initiative.recurrence().between(now.toInstant(), now.plusDays(AHEAD).toInstant()).stream()
            .limit(DATES)
            .map(date -> spoken.longDate(date.start().toLocalDate()))
            .toList();
    return new FlyerPage(
        texts,
        initiative.name(),
        initiative.ownWords(),
        new SpokenRecurrence(texts.language().locale()).of(initiative.recurrence()),
        initiative.location().name(),
        initiative.location().address(),
        initiative.welcomes().stream()
            .map(some -> "paid".equals(some) ? initiative.costs() : texts.of("welcome." + some))
            .toList(),
        dates,
        sender("/activiteiten/" + initiative.reference(), initiative.location().neighbourhood()));
  }

  /** A district without a team of its own has the number that every page shows. */
  private PaperSender sender(String path, Neighbourhood place) {
    URI page = settings.url().resolve(path);
    Team team =
        Optional.ofNullable(place.district().team())
            .orElseGet(
                () ->
                    new Team(
                        texts.of("paper.team"),
                        settings.telephone(),
                        settings.telephoneHours(),
                        ""));
    return PaperSender.of(page, team);
  }
}
