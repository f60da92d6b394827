package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.platform.Reference;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Saying;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * The words that people here use and the program did not know. What people searched is kept
 * nowhere, so it begins with what a team hears.
 */
@Path("/team/woorden")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamWordPages {

  private static final String HERE = "/team/woorden";

  @Inject private TeamWords words;
  @Inject private TeamWordViews views;
  @Inject private Taxonomy taxonomy;
  @Inject private Screening screening;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** All of them, and a form for one more. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    Frame frame = frames.frame();
    return views.page(Fields.none(), Optional.empty(), new Problems(frame.texts()), frame);
  }

  /** What a word finds now, and what it would find; nothing is kept. */
  @POST
  @Path("voorbeeld")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response preview(MultivaluedMap<String, String> posted) {
    visitor.requireStaff();
    return look(Fields.posted(posted), words.sayings(), false);
  }

  /** Adds it. Twice is once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response add(MultivaluedMap<String, String> posted) {
    visitor.requireStaff();
    words.hold();
    return look(Fields.posted(posted), words.sayings(), true);
  }

  private Response look(Fields fields, List<Saying> present, boolean add) {
    Frame frame = frames.frame();
    Problems problems = new Problems(frame.texts());
    Optional<Saying> saying =
        TeamWordForm.of(fields).saying(present, taxonomy, screening, problems);
    if (saying.isPresent() && add) {
      words.add(saying.get(), people.find(visitor.id()).orElseThrow());
      return flash.seeOther(HERE, "flash.word-added");
    }
    return Response.status(problems.none() ? 200 : 422)
        .entity(views.page(fields, saying, problems, frame))
        .build();
  }

  /** Takes one away. */
  @POST
  @Path("{reference}/weg")
  @Transactional
  public Response remove(@PathParam("reference") String reference) {
    visitor.requireStaff();
    if (Reference.plausible(reference)) {
      words.remove(reference, visitor);
    }
    return flash.seeOther(HERE, "flash.word-removed");
  }
}
