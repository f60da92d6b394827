package nl.omzien.home;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import nl.omzien.organisation.OrganisationImport;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Settings;
import nl.omzien.platform.Start;

/** Fills an empty database with Waterveen, when the program was started with {@code --demo}. */
@ApplicationScoped
class Demonstration {

  private static final Logger log = System.getLogger(Start.LOGGER);

  @Inject private EntityManager entityManager;
  @Inject private OrganisationImport organisations;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @Transactional
  void load(@Observes @Priority(100) DatabaseReady ready) {
    if (!settings.demo()) {
      return;
    }
    boolean empty =
        entityManager
            .createQuery("select count(d) from District d", Long.class)
            .getSingleResult()
            .equals(0L);
    if (empty) {
      DemoFiles files = new DemoFiles(settings.demoFolder());
      DemoPlaces places = new DemoPlaces(entityManager, clock);
      places.load(files);
      new DemoOffers(entityManager, places, clock).load(files);
      new DemoRequests(entityManager, places, clock).load(files);
      new DemoOrganisations(entityManager, organisations, clock).load(files);
      log.log(Level.INFO, "The demonstration neighbourhood Waterveen is loaded.");
    }
    log.log(
        Level.INFO,
        "Sign in at {0}/demo as Jan or Emine (residents), Gerda (volunteer), Samira or Bas"
            + " (team West), Hilde (team Oost) or Ruud (coordinator).",
        settings.url());
  }
}
