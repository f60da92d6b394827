package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** A helper who comes every week cannot come once: on which day? */
@Path("/helpen/koppelingen/{reference}/invaller")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TurnPages {

  @Inject private Matches matches;
  @Inject private Substitution substitution;
  @Inject private Disclosure disclosure;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** The coming days. */
  @GET
  @Transactional
  public View choose(@PathParam("reference") String reference) {
    return page(mine(reference), new Problems(frames.texts()));
  }

  /** Somebody else is sought for one of them. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response handOver(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Match match = mine(reference);
    String typed = Fields.posted(form).line("dag");
    Optional<LocalDate> day =
        substitution.coming(match).stream()
            .filter(some -> some.toString().equals(typed))
            .findFirst();
    if (day.isEmpty()) {
      Problems problems = new Problems(frames.texts());
      problems.add("dag", "turn.day.empty");
      return Response.status(422).entity(page(match, problems)).build();
    }
    substitution.handOver(match, day.get());
    return flash.seeOther("/helpen", "flash.turn");
  }

  private Match mine(String reference) {
    return matches
        .mine(visitor, reference, Side.VOLUNTEER)
        .filter(Match::weekly)
        .orElseThrow(NotFoundException::new);
  }

  private View page(Match match, Problems problems) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "match/turn",
        new TurnPage(
            frame,
            match.reference(),
            disclosure.required(match).firstName(),
            match.request().asked().publicText(),
            substitution.days(match).stream()
                .map(day -> new Option(day.toString(), spoken.plainDay(day), false))
                .toList(),
            problems));
  }
}
