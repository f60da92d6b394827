package nl.omzien.volunteer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.omzien.platform.History;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.LocalPath;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The code of conduct, for everybody to read; who helps agrees here, and goes on where she was. */
@Path("/omgangsregels")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConductPages {

  private static final String HOME = "/helpen";

  @Inject private Conduct conduct;
  @Inject private Agreements agreements;
  @Inject private Volunteers volunteers;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** The text, and the button for who did not agree yet. */
  @GET
  @Transactional
  public View read(@QueryParam("terug") @DefaultValue(HOME) String back) {
    return page(LocalPath.of(back, HOME), new Problems(frames.texts()));
  }

  /** She agrees to the version that she read. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response agree(MultivaluedMap<String, String> posted) {
    Long person = visitor.id();
    Fields fields = Fields.posted(posted);
    String back = LocalPath.of(fields.line("terug"), HOME);
    Problems problems = new Problems(frames.texts());
    if (!fields.line("versie").equals(conduct.version())) {
      problems.add("akkoord", "conduct.changed");
    } else if (!fields.ticked("akkoord")) {
      problems.add("akkoord", "conduct.tick");
    }
    if (!problems.none()) {
      return Response.status(422).entity(page(back, problems)).build();
    }
    if (!agreements.given(person)) {
      agreements.give(person);
      volunteers
          .mine(visitor)
          .ifPresent(
              mine ->
                  history.add(
                      Volunteer.KIND, mine.id(), person, "conduct-agreed", conduct.version()));
    }
    return flash.seeOther(back, "flash.conduct-agreed");
  }

  private View page(String back, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "volunteer/conduct",
        new ConductPage(
            frame,
            conduct.in(frame.language()),
            conduct.version(),
            visitor.signedIn(),
            visitor.personId().filter(agreements::given).isPresent(),
            back,
            problems));
  }
}
