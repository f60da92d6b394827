package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import nl.omzien.initiative.Initiative;
import nl.omzien.request.HelpRequest;

/** Whether a yes is still welcome of somebody who was asked some time ago. */
@Dependent
class Welcome {

  /** What may have become true since she was asked, without a yes being less welcome. */
  private static final Set<Objection> NO_MATTER =
      EnumSet.of(Objection.ASKED_BEFORE, Objection.ASKED_ENOUGH, Objection.NOTHING_IN_COMMON);

  private final Proposals proposals;

  @Inject
  Welcome(Proposals proposals) {
    this.proposals = proposals;
  }

  /** What speaks against it now; empty when nothing does. The request and she are held. */
  Set<Objection> against(HelpRequest request, Taker taker) {
    Set<Objection> objections = EnumSet.noneOf(Objection.class);
    objections.addAll(proposals.objections(request, taker));
    objections.removeAll(NO_MATTER);
    if (taker.initiative().filter(Initiative::keepsItsWord).isPresent()) {
      // who stopped taking up questions may still say yes to the one that was asked
      objections.remove(Objection.PAUSED);
    }
    return objections;
  }
}
