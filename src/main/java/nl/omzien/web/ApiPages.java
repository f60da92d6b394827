package nl.omzien.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the JSON API can do, as OpenAPI; any site may read it (NL GOV API Design Rules, 2.0). */
@Path("/api/v1/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiPages {

  /** The description. */
  @GET
  public Response description() throws IOException {
    try (InputStream in = ApiPages.class.getResourceAsStream("/openapi.json")) {
      return Response.ok(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .header("Access-Control-Allow-Origin", "*")
          .build();
    }
  }
}
