package nl.omzien.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.omzien.initiative.Freshness;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.Job;
import nl.omzien.web.Letters;

/**
 * Twice a year a team is asked whether its organisations still hold: one letter for all that came
 * up since yesterday, and it counts for each that the letter went.
 */
@ApplicationScoped
public class StillRight implements Job {

  private static final int MOST = 200;

  private EntityManager entityManager;
  private People people;
  private Letters letters;
  private Clock clock;

  /** For the container's proxy only. */
  protected StillRight() {}

  @Inject
  StillRight(EntityManager entityManager, People people, Letters letters, Clock clock) {
    this.entityManager = entityManager;
    this.people = people;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  @Override
  @Transactional
  public void run() {
    Instant now = clock.instant();
    Set<Long> teams = new LinkedHashSet<>();
    for (Organisation organisation : due(now)) {
      organisation.asked(now);
      teams.add(organisation.team().id());
    }
    if (!teams.isEmpty()) {
      people.staff().stream()
          .filter(one -> one.team().map(Team::id).filter(teams::contains).isPresent())
          .forEach(this::write);
    }
  }

  private void write(Person member) {
    letters
        .to(member, "organisations-due")
        .action("action", "/team/sociale-kaart?toon=" + TeamOrganisationViews.DUE)
        .send();
  }

  /** Held; what another node has, it does. */
  private List<Organisation> due(Instant now) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                "select id from organisation where status = 'LISTED' and asked_at is null"
                    + " and confirmed_at < ?1 order by id limit "
                    + MOST
                    + " for update skip locked")
            .setParameter(1, now.minus(Freshness.FRESH).atOffset(ZoneOffset.UTC))
            .getResultList();
    return ids.stream()
        .map(id -> entityManager.find(Organisation.class, ((Number) id).longValue()))
        .toList();
  }
}
