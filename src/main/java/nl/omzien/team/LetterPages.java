package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Statement;
import nl.omzien.moderation.Statements;
import nl.omzien.place.District;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** A letter with the reasons of a decision, for whoever has no e-mail (DSA art. 17). */
@Path("/team/brief")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LetterPages {

  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Statements statements;
  @Inject private Places places;
  @Inject private History history;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The letter; the member prints it. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View letter(@PathParam("reference") String reference) {
    visitor.requireStaff();
    Review review = reviews.find(visitor, reference).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    Reading reading =
        readings.of(review, visitor, frame.texts()).orElseThrow(NotFoundException::new);
    history.viewed(review.kind().name(), review.id(), visitor.id(), "letter");
    Optional<Team> team =
        places.districts().stream()
            .filter(district -> district.code().equals(review.districtCode()))
            .findFirst()
            .map(District::team);
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "team/letter",
        new LetterPage(
            frame,
            reading.content().person().firstName(),
            reference,
            reading.content().toldText(),
            statements.of(review, frame.texts()).filter(Statement::restricted),
            drafts
                .find(request, "/team/brief/" + reference, visitor.personId())
                .orElseGet(Fields::none)
                .text("woorden"),
            spoken.plainDay(spoken.today()),
            team.map(Team::name).orElse(frame.municipality()),
            team.map(Team::telephone).orElse(frame.telephone()),
            team.map(Team::hours).orElse(frame.hours())));
  }
}
