package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * By which rules texts are read before others see them. Every member of a team may know them, and
 * may try a text; nothing of it is kept.
 */
@Path("/team/regels")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RulesPages {

  /** The page. */
  static final String PAGE = "/team/regels";

  private static final String TEXT = "tekst";
  private static final int LONGEST = 5000;

  @Inject private LocalRuleViews views;
  @Inject private Visitor visitor;
  @Inject private Frames frames;

  /** All of them. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    return views.all("", problems());
  }

  /** What would be found in a text. */
  @POST
  @Path("/proef")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response attempt(MultivaluedMap<String, String> posted) {
    visitor.requireStaff();
    String text = Fields.posted(posted).text(TEXT);
    Problems problems = problems();
    if (text.isBlank()) {
      problems.add(TEXT, "rulebook.try.empty");
    } else if (text.length() > LONGEST) {
      problems.add(TEXT, "rulebook.try.long", LONGEST);
    }
    return Response.status(problems.none() ? 200 : 422).entity(views.all(text, problems)).build();
  }

  private Problems problems() {
    return new Problems(frames.texts());
  }
}
