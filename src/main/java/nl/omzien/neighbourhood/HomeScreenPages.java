package nl.omzien.neighbourhood;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.web.Assets;

/**
 * What a telephone needs to keep the page of a neighbourhood beside its other programs (W3C Web
 * Application Manifest). It opens the page in the browser that she knows: no tracking, no code.
 */
@Path("/buurt/{name}/app.webmanifest")
@RequestScoped
@Produces("application/manifest+json")
public class HomeScreenPages {

  @Inject private Places places;

  /** Name, icon and where it begins. */
  @GET
  @Transactional
  public String manifest(@PathParam("name") String name) {
    Neighbourhood place = places.neighbourhoodCalled(name).orElseThrow(NotFoundException::new);
    String page = "/buurt/" + place.slug();
    return JSON.createObjectBuilder()
        .add("id", page)
        .add("name", place.name() + " · Omzien")
        .add("short_name", place.name())
        .add("lang", "nl")
        .add("start_url", page)
        .add("scope", "/")
        .add("display", "minimal-ui")
        .add("background_color", "#fbf6ec")
        .add("theme_color", "#fbf6ec")
        .add(
            "icons",
            JSON.createArrayBuilder()
                .add(
                    JSON.createObjectBuilder()
                        .add("src", Assets.built().icon())
                        .add("sizes", "any")
                        .add("type", "image/svg+xml")))
        .build()
        .toString();
  }
}
