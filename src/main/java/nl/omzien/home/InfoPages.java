package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * The pages at the foot of every page: who we are, your data, accessibility, something is wrong.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InfoPages {

  @Inject private Frames frames;

  /** One of them; its texts are {@code info.<name>.title}, {@code info.<name>.1} ... */
  @GET
  @Path("{name: over|toegankelijkheid|privacy|contact}")
  public View info(@PathParam("name") String name) {
    Frame frame = frames.frame();
    List<InfoPage.Part> parts = new ArrayList<>();
    for (int i = 1; frame.texts().has("info." + name + "." + i); i++) {
      parts.add(
          new InfoPage.Part(
              frame.t("info." + name + "." + i + ".head"),
              frame.t("info." + name + "." + i, frame.municipality(), frame.telephone())));
    }
    return new View("home/info", new InfoPage(frame, frame.t("info." + name + ".title"), parts));
  }
}
