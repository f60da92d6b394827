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

/** An activity as a flyer (A4) with strips to tear off. */
@Path("/activiteiten/{reference}/scheurstrookjes.pdf")
@RequestScoped
@Produces(Paper.TYPE)
public class TearOffPages {

  @Inject private Papers papers;
  @Inject private Paper paper;

  /** The file. */
  @GET
  public Response file(@PathParam("reference") String reference, @Context Request request) {
    return paper.answer(
        papers.tearOff(reference).orElseThrow(NotFoundException::new),
        "scheurstrookjes-" + reference,
        request);
  }
}
