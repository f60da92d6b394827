package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.omzien.moderation.OpenCategories;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.View;

/** What a coordinator lets others see before the team has read it. */
@Path("/team/beleid")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OpenCategoryPages {

  @Inject private OpenCategories categories;
  @Inject private Taxonomy taxonomy;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** Which categories are open. */
  @GET
  @Transactional
  public View policy() {
    visitor.requireCoordinator();
    Set<String> open = categories.all();
    return new View(
        "team/policy",
        new OpenCategoryPage(
            frames.frame(),
            OpenCategories.HARMLESS.stream()
                .map(code -> new Option(code, label(code), open.contains(code)))
                .toList()));
  }

  private String label(String code) {
    return taxonomy.category(code).map(Category::label).orElse(code);
  }

  /** Opens what she ticked, and closes the rest. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response change(MultivaluedMap<String, String> form) {
    visitor.requireCoordinator();
    categories.become(Fields.posted(form).all("soort"), visitor);
    return flash.seeOther("/team/beleid", "flash.noted");
  }
}
