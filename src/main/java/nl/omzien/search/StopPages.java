package nl.omzien.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * The link at the foot of a mail about a kept search, and the same address for mail programs (RFC
 * 8058): posting there stops it, without signing in and whatever the body says. Whoever only looks
 * stops nothing, for mail programs follow links by themselves.
 */
@Path("/zoekopdracht/{token}/stop")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StopPages {

  @Inject private SavedSearches searches;
  @Inject private SavedSearchLetters letters;
  @Inject private Frames frames;

  /** One button. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token) {
    boolean there = letters.reference(token).filter(searches::has).isPresent();
    return new View("search/stop", new StopPage(frames.frame(), token, !there));
  }

  /** The button. Twice is once. */
  @POST
  @Transactional
  public View stop(@PathParam("token") String token) {
    letters.reference(token).ifPresent(searches::remove);
    return new View("search/stop", new StopPage(frames.frame(), token, true));
  }
}
