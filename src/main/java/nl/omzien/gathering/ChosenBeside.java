package nl.omzien.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestAsked;
import nl.omzien.request.TogetherChoice;

/** Keeps which activities she saw and chose, in the step that keeps her request. */
@Dependent
class ChosenBeside {

  private final Initiatives initiatives;
  private final Outings outings;
  private final Accompanying accompanying;

  @Inject
  ChosenBeside(Initiatives initiatives, Outings outings, Accompanying accompanying) {
    this.initiatives = initiatives;
    this.outings = outings;
    this.accompanying = accompanying;
  }

  void keep(@Observes HelpRequestAsked asked) {
    TogetherChoice choice = asked.choice();
    choice.shown().stream()
        .sorted()
        .map(initiatives::find)
        .flatMap(Optional::stream)
        .forEach(initiative -> keep(asked.request(), initiative, choice));
  }

  private void keep(HelpRequest request, Initiative initiative, TogetherChoice choice) {
    outings.shown(request, initiative);
    if (choice.chosen().contains(initiative.reference())) {
      outings.become(request, initiative, OutingStatus.CHOSEN, request.person().id());
    }
    if (choice.accompanied().contains(initiative.reference())) {
      accompanying.ask(
          request.person(), initiative, Optional.empty(), Optional.of(request), Optional.empty());
    }
  }
}
