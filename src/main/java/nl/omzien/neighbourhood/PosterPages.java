package nl.omzien.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** This week in a neighbourhood as a poster (A4 or A3) for the notice board. */
@Path("/buurt/{name}/{poster: poster|poster-a3}.pdf")
@RequestScoped
@Produces(Paper.TYPE)
public class PosterPages {

  private static final String LARGE = "poster-a3";

  @Inject private Papers papers;
  @Inject private Paper paper;

  /** The file. */
  @GET
  public Response file(
      @PathParam("name") String name,
      @PathParam("poster") String poster,
      @Context Request request) {
    PosterSize size = LARGE.equals(poster) ? PosterSize.A3 : PosterSize.A4;
    return paper.answer(
        papers.poster(name, size).orElseThrow(NotFoundException::new),
        "deze-week-" + name + "-" + size.code(),
        request);
  }
}
