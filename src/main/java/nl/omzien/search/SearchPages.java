package nl.omzien.search;

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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.omzien.moderation.Screening;
import nl.omzien.web.Fields;
import nl.omzien.web.View;

/**
 * One box for everything. It posts: a short question without personal data becomes an address that
 * can be kept, anything else is answered directly and stands in no address and no log.
 */
@Path("/zoeken")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

  private static final int SHORT = 60;
  private static final int LONGEST = 2000;

  @Inject private SearchViews views;
  @Inject private Screening screening;

  /** The answer to a question that may stand in an address. */
  @GET
  @Transactional
  public View results(@QueryParam("q") @DefaultValue("") String question) {
    return views.results(bounded(question));
  }

  /** A question from the box. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(MultivaluedMap<String, String> form) {
    String question = Fields.posted(form).line("q");
    if (question.length() <= SHORT && screening.findings(question).isEmpty()) {
      String encoded = URLEncoder.encode(question, StandardCharsets.UTF_8);
      return Response.seeOther(URI.create("/zoeken?q=" + encoded)).build();
    }
    return Response.ok(views.results(bounded(question))).build();
  }

  private static String bounded(String question) {
    String clean = Fields.none().with("q", question).line("q");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
