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

/** An activity as a flyer (A5). */
@Path("/activiteiten/{reference}/flyer.pdf")
@RequestScoped
@Produces(Paper.TYPE)
public class FlyerPages {

  @Inject private Papers papers;
  @Inject private Paper paper;

  /** The file. */
  @GET
  public Response file(@PathParam("reference") String reference, @Context Request request) {
    return paper.answer(
        papers.flyer(reference).orElseThrow(NotFoundException::new),
        "activiteit-" + reference,
        request);
  }
}
