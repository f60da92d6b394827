package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.match.Taker;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;

/** Whom a form names to propose her, or it; held so that nobody else asks too often meanwhile. */
@RequestScoped
class ChosenTaker {

  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private Visitor visitor;

  /** A volunteer who is available, or an initiative that takes up questions. */
  Optional<Taker> held(Fields form) {
    return form.ticked("initiatief")
        ? initiatives
            .find(form.line("initiatief"))
            .map(Initiative::id)
            .flatMap(initiatives::hold)
            .filter(Initiative::takesUp)
            .map(Taker::of)
        : volunteers
            .forTeam(visitor, form.line("vrijwilliger"))
            .filter(Volunteer::available)
            .map(volunteers::hold)
            .map(Taker::of);
  }
}
