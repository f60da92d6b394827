package nl.omzien.launch;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says that it is ready, and what it was handed. */
@Path("/")
public class TinyHealth {
  /** Ready as soon as it runs. */
  @GET
  @Path("health/ready")
  public String ready() {
    return "ready";
  }

  /** The address of the database, for tests that look inside. */
  @GET
  @Path("database")
  public String database() {
    return String.join(
        "\n",
        System.getProperty("omzien.db.url"),
        System.getProperty("omzien.db.user"),
        System.getProperty("omzien.db.password"));
  }
}
