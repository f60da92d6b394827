package nl.omzien.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import nl.omzien.platform.DatabaseReady;

/** Reads the code of conduct once; a wrong one refuses the start. */
@ApplicationScoped
class ShippedConduct {

  private final Conduct conduct = Conduct.shipped();

  @Produces
  Conduct conduct() {
    return conduct;
  }

  void readAtStart(@Observes DatabaseReady ready) {
    // being called is enough: the files were read when this was made
  }
}
