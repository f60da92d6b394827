package nl.omzien.home;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.omzien.organisation.OrganisationImport;

/** Waterveen's social map: its file is read in as a member would do it. */
final class DemoOrganisations {

  private static final String FILE = "sociale-kaart.csv";
  private static final Duration HALF_A_YEAR = Duration.ofDays(183);

  /** So many days ago their team was asked whether all holds, and nobody looked. */
  private static final Map<String, Integer> ASKED =
      Map.of("vaarbloem", 3, "noodfonds-waterveen", 20, "energiecoaches", 40);

  private final EntityManager entityManager;
  private final OrganisationImport organisations;
  private final Clock clock;

  DemoOrganisations(EntityManager entityManager, OrganisationImport organisations, Clock clock) {
    this.entityManager = entityManager;
    this.organisations = organisations;
    this.clock = clock;
  }

  void load(DemoFiles files) {
    files.bytes(FILE).ifPresent(this::read);
    ASKED.forEach(this::asked);
  }

  private void read(byte[] file) {
    try {
      entityManager.flush();
      organisations.demonstrate(file);
      entityManager.flush();
    } catch (IllegalArgumentException wrong) {
      throw DemoFiles.wrong(FILE, wrong);
    }
  }

  private void asked(String code, int days) {
    Instant asked = clock.instant().minus(Duration.ofDays(days));
    entityManager
        .createNativeQuery(
            "update organisation set confirmed_at = ?1, asked_at = ?2, version = version + 1"
                + " where code = ?3")
        .setParameter(1, asked.minus(HALF_A_YEAR).atOffset(ZoneOffset.UTC))
        .setParameter(2, asked.atOffset(ZoneOffset.UTC))
        .setParameter(3, code)
        .executeUpdate();
  }
}
