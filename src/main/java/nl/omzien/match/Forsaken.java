package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import nl.omzien.platform.DueRows;
import nl.omzien.platform.Job;
import nl.omzien.request.HelpRequests;

/**
 * An initiative rests or ends, or who helped for it leaves it: nobody who was promised help is
 * forgotten. A job does it, each match with its request's row held first; whoever ends an
 * initiative holds that row, and the two must not wait for each other.
 */
@ApplicationScoped
public class Forsaken implements Job {

  private EntityManager entityManager;
  private TakenUp takenUp;
  private HelpRequests requests;
  private Matches matches;
  private Parting parting;
  private DueRows rows;

  /** For the container's proxy only. */
  protected Forsaken() {}

  @Inject
  Forsaken(
      EntityManager entityManager,
      TakenUp takenUp,
      HelpRequests requests,
      Matches matches,
      Parting parting,
      DueRows rows) {
    this.entityManager = entityManager;
    this.takenUp = takenUp;
    this.requests = requests;
    this.matches = matches;
    this.parting = parting;
    this.rows = rows;
  }

  @Override
  public Duration pause() {
    return DueRows.PAUSE;
  }

  @Override
  public void run() {
    rows.each(takenUp::forsaken, this::seekAgain);
  }

  private void seekAgain(Long id) {
    Match match = entityManager.find(Match.class, id);
    requests.hold(match.request().id());
    matches.refresh(match);
    if (takenUp.forsaken(match)) {
      parting.forsaken(match);
    }
  }
}
