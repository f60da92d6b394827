package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.omzien.security.Visitor;
import nl.omzien.web.View;

/** The reading queue of a team: what waits, danger first. */
@Path("/team/lezen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

  @Inject private QueueViews views;
  @Inject private Visitor visitor;

  /** The queue, or a part of it, with its first item open to read. */
  @GET
  @Transactional
  public View queue(@QueryParam("toon") String show) {
    visitor.requireStaff();
    return views.first(QueueFilter.of(show));
  }
}
