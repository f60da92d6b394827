package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.omzien.initiative.Initiatives;
import nl.omzien.match.Taker;
import nl.omzien.match.Takers;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fields;

/** Whom a form names to propose her, or it; held so that nobody else asks too often meanwhile. */
@RequestScoped
class ChosenTaker {

  @Inject private Volunteers volunteers;
  @Inject private Initiatives initiatives;
  @Inject private Takers takers;
  @Inject private Visitor visitor;

  /** A volunteer who is available, or an initiative that takes up questions. */
  Optional<Taker> held(Fields form) {
    Optional<Taker> named =
        form.ticked("initiatief")
            ? initiatives.find(form.line("initiatief")).map(Taker::of)
            : volunteers.forTeam(visitor, form.line("vrijwilliger")).map(Taker::of);
    return named.filter(Taker::available).map(takers::hold).filter(Taker::available);
  }
}
