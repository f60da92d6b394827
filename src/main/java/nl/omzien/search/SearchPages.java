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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
  public View results(
      @QueryParam(SearchAddress.QUESTION) @DefaultValue("") String question,
      @Context UriInfo address) {
    return views.results(bounded(question), SearchAddress.of(address.getQueryParameters()), true);
  }

  /** A question from the box, or a choice about one that stands in no address. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(MultivaluedMap<String, String> form, @Context UriInfo address) {
    String question = bounded(Fields.posted(form).line(SearchAddress.QUESTION));
    SearchAddress chosen = SearchAddress.of(address.getQueryParameters());
    if (question.isEmpty()) {
      return Response.seeOther(URI.create(chosen.href())).build();
    }
    if (question.length() <= SHORT && !screening.sensitive(question)) {
      return Response.seeOther(URI.create(chosen.asking(question).href())).build();
    }
    return Response.ok(views.results(question, chosen, false)).build();
  }

  static String bounded(String question) {
    String clean = Fields.none().with("q", question).line("q");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
