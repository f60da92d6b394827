package nl.omzien.search;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import nl.omzien.moderation.Screening;
import nl.omzien.security.Visitor;
import nl.omzien.web.ApiProblem;

/**
 * Searching as JSON, by the NL GOV API Design Rules: a text that may be personal is posted to
 * {@code _zoek}, so that it stands in no address. Described in {@code /api/v1/openapi.json}.
 */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchApi {

  private static final String TEXT = "zoektekst";
  private static final int SHORT = 60;
  private static final int SUGGESTIONS = 8;

  @Inject private SearchViews views;
  @Inject private SearchJson json;
  @Inject private Indexing indexing;
  @Inject private Screening screening;
  @Inject private Visitor visitor;

  /** What answers a text that may stand in an address. */
  @GET
  @Path("zoekresultaten")
  @Transactional
  public Response find(@QueryParam(TEXT) @DefaultValue("") String text, @Context UriInfo address) {
    String question = SearchPages.bounded(text);
    if (question.length() > SHORT || screening.sensitive(question)) {
      return ApiProblem.of(
          400,
          "Zoektekst hoort niet in een adres",
          "Stuur een lange of persoonlijke tekst met POST naar /api/v1/zoekresultaten/_zoek.");
    }
    return answer(question, SearchAddress.of(address.getQueryParameters()));
  }

  /** What answers any text. */
  @POST
  @Path("zoekresultaten/_zoek")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  public Response find(String body) {
    try {
      JsonObject asked = read(body);
      MultivaluedMap<String, String> choices = new MultivaluedHashMap<>();
      asked.forEach(
          (name, value) -> {
            if (!name.equals(TEXT)) {
              choices.putSingle(name, plain(value));
            }
          });
      return answer(SearchPages.bounded(asked.getString(TEXT, "")), SearchAddress.of(choices));
    } catch (JsonException | ClassCastException malformed) {
      return ApiProblem.of(400, "Geen geldige JSON", "Stuur een object met ten minste zoektekst.");
    }
  }

  /** What somebody may be typing. */
  @POST
  @Path("zoeksuggesties/_zoek")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response suggest(String body) {
    try {
      String begin = read(body).getString("begin", "");
      return Response.ok(
              SearchJson.of(indexing.suggest(begin, Audience.of(visitor), SUGGESTIONS)).toString())
          .build();
    } catch (JsonException | ClassCastException malformed) {
      return ApiProblem.of(400, "Geen geldige JSON", "Stuur een object met begin.");
    }
  }

  private Response answer(String question, SearchAddress address) {
    SearchQuery query = views.query(question, address);
    return Response.ok(json.of(question, indexing.search(query)).toString()).build();
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static String plain(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case TRUE -> SearchAddress.yes();
      case NUMBER -> value.toString();
      default -> "";
    };
  }
}
