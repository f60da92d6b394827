package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.omzien.search.Indexing;

/** What an operator's monitor asks: does it live, can it serve? No personal data, no version. */
@Path("/health")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class HealthPages {

  @Inject private DataSource dataSource;
  @Inject private Indexing indexing;

  /** The process answers. Also the plain-text ceiling that the benchmarks measure against. */
  @GET
  @Path("/live")
  public String live() {
    return "live\n";
  }

  /** The process answers and reaches its database; a search index in the making is told of. */
  @GET
  @Path("/ready")
  public Response ready() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(2)
          ? Response.ok(indexing.building() ? "ready, search is being built\n" : "ready\n").build()
          : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("database\n").build();
    } catch (SQLException unreachable) {
      return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("database\n").build();
    }
  }
}
