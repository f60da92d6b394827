package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * Whether who helps has room for one more, counted while her row, or that of the initiative, is
 * held: of two requests that are connected at once with the last place, one is.
 */
@Dependent
class RoomLeft {

  private final Volunteers volunteers;
  private final Initiatives initiatives;
  private final Matches matches;
  private final TakenUp takenUp;

  @Inject
  RoomLeft(Volunteers volunteers, Initiatives initiatives, Matches matches, TakenUp takenUp) {
    this.volunteers = volunteers;
    this.initiatives = initiatives;
    this.matches = matches;
    this.takenUp = takenUp;
  }

  /**
   * Holds who helps in this match until the end of the transaction.
   *
   * @throws NotOpenAnyMore when there is no room, or the initiative does not take place now
   */
  void holdFor(Match match) {
    match.taker().volunteer().ifPresent(this::hold);
    match.taker().initiative().ifPresent(this::hold);
  }

  private void hold(Volunteer known) {
    Volunteer volunteer = volunteers.hold(known);
    if (matches.busyWith(volunteer) >= volunteer.offer().mostAtOnce()) {
      throw new NotOpenAnyMore("The volunteer helps as many as she wants");
    }
  }

  private void hold(Initiative known) {
    Initiative initiative = initiatives.hold(known.id()).orElseThrow();
    if (!initiative.keepsItsWord()) {
      throw new NotOpenAnyMore("The initiative is " + initiative.status());
    }
    if (takenUp.busyWith(initiative) >= initiative.takingUp().mostAtOnce()) {
      throw new NotOpenAnyMore("The initiative takes up as many as it wants");
    }
  }
}
