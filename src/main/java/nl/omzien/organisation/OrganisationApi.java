package nl.omzien.organisation;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.omzien.place.Places;
import nl.omzien.platform.Settings;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.ApiProblem;
import nl.omzien.web.Language;
import nl.omzien.web.Texts;

/**
 * The social map for other programs, in the form of HSDS 3.0 (Open Referral): its names are those
 * of that standard, so they are English. Everybody may read it; nobody stands in it.
 */
@Path("/api/v1/sociale-kaart")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationApi {

  private static final int MOST = 500;
  private static final int SECONDS = 900;

  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Settings settings;

  /** A page of them, by name. */
  @GET
  @Transactional
  public Response all(
      @QueryParam("page") @DefaultValue("1") String page,
      @QueryParam("per_page") @DefaultValue("100") String size,
      @Context Request request) {
    if (!page.matches("[1-9]\\d{0,4}")) {
      return wrong("page is een getal vanaf 1.");
    }
    if (!size.matches("[1-9]\\d{0,2}") || Integer.parseInt(size) > MOST) {
      return wrong("per_page is een getal van 1 tot en met " + MOST + ".");
    }
    String json = page(Integer.parseInt(page), Integer.parseInt(size));
    EntityTag tag =
        new EntityTag(
            UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString(), true);
    CacheControl kept = new CacheControl();
    kept.setMaxAge(SECONDS);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(json) : unchanged)
        .tag(tag)
        .cacheControl(kept)
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static Response wrong(String what) {
    return ApiProblem.of(400, "Parameter klopt niet", what);
  }

  private String page(int page, int size) {
    List<Organisation> all = organisations.listed();
    HsdsJson json =
        new HsdsJson(
            settings.url(),
            settings.municipality(),
            taxonomy,
            Texts.in(Language.DUTCH.code()),
            places.neighbourhoods());
    JsonArrayBuilder contents = JSON.createArrayBuilder();
    List<Organisation> some = all.stream().skip((long) (page - 1) * size).limit(size).toList();
    some.forEach(one -> contents.add(json.of(one)));
    int pages = Math.max(1, (all.size() + size - 1) / size);
    return JSON.createObjectBuilder()
        .add("total_items", all.size())
        .add("total_pages", pages)
        .add("page_number", page)
        .add("size", some.size())
        .add("first_page", page == 1)
        .add("last_page", page >= pages)
        .add("empty", some.isEmpty())
        .add("contents", contents)
        .build()
        .toString();
  }
}
