package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.place.Reach;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * Its organisers say which questions of residents it takes up; whoever is none does not find it.
 */
@Path("/mijn/initiatieven/{reference}/oppakken")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TakingUpPages {

  @Inject private Initiatives initiatives;
  @Inject private Taxonomy taxonomy;
  @Inject private History history;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Transactional
  public View choose(@PathParam("reference") String reference) {
    visitor.id();
    Initiative mine = initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
    Fields fields =
        drafts
            .find(request, address(reference), visitor.personId())
            .orElseGet(() -> TakingUpForm.of(mine));
    return page(mine, fields, new Problems(frames.texts()));
  }

  /** Keeps it. Twice is once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    TakingUpForm form = new TakingUpForm(Fields.posted(posted), taxonomy);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(form.fields());
    }
    Initiative mine = initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
    Problems problems = form.check(frames.texts());
    if (!problems.none()) {
      return Response.status(422).entity(page(mine, form.fields(), problems)).build();
    }
    mine.takeUp(form.takingUp());
    if (mine.besideQuestions() != form.besideQuestions()) {
      mine.showBesideQuestions(form.besideQuestions());
      history.add(
          Initiative.KIND,
          mine.id(),
          visitor.id(),
          mine.besideQuestions() ? "beside-questions" : "not-beside-questions",
          "");
    }
    history.add(
        Initiative.KIND,
        mine.id(),
        visitor.id(),
        mine.takingUp().on() ? "takes-up" : "takes-up-no-more",
        "");
    drafts.forget(request, address(reference), visitor.personId());
    return flash.seeOther(
        OrganiserPages.page(reference),
        mine.takingUp().on() ? "flash.takes-up" : "flash.takes-up-no-more");
  }

  private View page(Initiative mine, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    TakingUpForm form = new TakingUpForm(fields, taxonomy);
    Set<String> first = new LinkedHashSet<>(form.skills());
    first.addAll(mine.takingUp().skills());
    first.addAll(mine.skills());
    List<Option> likely = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    for (Skill skill : taxonomy.skills()) {
      boolean chosen = form.skills().contains(skill.code());
      (first.contains(skill.code()) ? likely : others)
          .add(new Option(skill.code(), skill.label(), chosen));
    }
    return new View(
        "initiative/taking-up",
        new TakingUpPage(
            frame,
            problems,
            form.fields(),
            mine.reference(),
            mine.name(),
            likely,
            others,
            Stream.of(Reach.values())
                .map(
                    reach ->
                        new Option(
                            reach.code(),
                            frame.t("taking-up.reach." + reach.code()),
                            form.reach().filter(reach::equals).isPresent()))
                .toList()));
  }

  private static String address(String reference) {
    return OrganiserPages.page(reference) + "/oppakken";
  }
}
