package nl.omzien.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.request.ElsewhereProposals;

/** Reads the policy once; a wrong one refuses the start. */
@ApplicationScoped
class ShippedPolicy {

  private final Policy policy = Policy.shipped();

  @Produces
  Policy policy() {
    return policy;
  }

  @Produces
  ElsewhereProposals elsewhere() {
    return new ElsewhereProposals(policy.elsewhere());
  }

  void readAtStart(@Observes DatabaseReady ready) {
    // being called is enough: the file was read when this was made
  }
}
