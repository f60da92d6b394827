package nl.omzien.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.omzien.platform.Cleaning;

/**
 * Personal data is lent: who was there, and whom a plan once thought of, is thrown away after some
 * weeks. What was decided stands in the history of the request.
 */
@ApplicationScoped
public class DagstartCleaning extends Cleaning {

  @Inject private Dagstarts dagstarts;

  @Override
  protected void forget() {
    dagstarts.forgetOld();
  }
}
