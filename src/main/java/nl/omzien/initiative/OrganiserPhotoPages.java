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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.omzien.imaging.Darkroom;
import nl.omzien.imaging.Rendition;
import nl.omzien.imaging.UnusablePicture;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Its organisers bring photos, say what is on them, and take them away. */
@Path("/mijn/initiatieven/{reference}/fotos")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserPhotoPages {

  @Inject private Bringing bringing;
  @Inject private Initiatives initiatives;
  @Inject private Photos photos;
  @Inject private Album album;
  @Inject private OrganiserPhotoViews views;
  @Inject private Darkroom darkroom;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** All of them, and the form to bring one. */
  @GET
  @Transactional
  public View all(@PathParam("reference") String reference) {
    visitor.id();
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.page(mine(reference), typed, new Problems(frames.texts()));
  }

  /**
   * Brings one. Not one transaction: making the pictures takes a second, in which nothing may be
   * held.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response bring(@PathParam("reference") String reference, List<EntityPart> parts)
      throws IOException {
    PhotoForm form = PhotoForm.of(parts, redaction);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(form.fields(), page(reference));
    }
    bringing.require(reference);
    Problems problems = new Problems(frames.texts());
    List<Rendition> renditions = develop(form, problems);
    form.check(problems, screening);
    if (!problems.none() && problems.of(PhotoForm.FILE) == null) {
      problems.add(PhotoForm.FILE, "photo.file.again");
    }
    if (problems.none()) {
      bringing.keep(reference, form, renditions, problems);
    }
    if (!problems.none()) {
      return Response.status(422).entity(bringing.again(reference, form, problems)).build();
    }
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther(page(reference), "flash.photo-brought");
  }

  private List<Rendition> develop(PhotoForm form, Problems problems) {
    try {
      return darkroom.develop(form.file());
    } catch (UnusablePicture unusable) {
      problems.add(PhotoForm.FILE, "photo.file." + unusable.reason().code());
      return List.of();
    }
  }

  /** Other words for who cannot see it: the team looks again. */
  @POST
  @Path("/{photo}/tekst")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response describe(
      @PathParam("reference") String reference,
      @PathParam("photo") String photo,
      MultivaluedMap<String, String> posted) {
    String field = field(photo);
    Fields fields = Fields.posted(posted).only(Set.of(field));
    String words = redaction.storable(fields.line(field));
    fields = fields.with(field, words);
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(reference));
    }
    Photo hers = held(reference, photo);
    Problems problems = new Problems(frames.texts());
    PhotoForm.describes(field, words, problems, screening);
    if (!problems.none()) {
      return Response.status(422).entity(views.page(hers.initiative(), fields, problems)).build();
    }
    album.describe(hers, words, visitor);
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther(page(reference), "flash.photo-described");
  }

  /** It comes first. */
  @POST
  @Path("/{photo}/eerste")
  @Transactional
  public Response first(
      @PathParam("reference") String reference, @PathParam("photo") String photo) {
    album.choose(held(reference, photo), visitor);
    return flash.seeOther(page(reference), "flash.photo-first");
  }

  /** It is gone. Twice is once. */
  @POST
  @Path("/{photo}/weg")
  @Transactional
  public Response remove(
      @PathParam("reference") String reference, @PathParam("photo") String photo) {
    Initiative mine = hold(reference);
    photos
        .mine(visitor, photo)
        .filter(one -> one.initiative().equals(mine))
        .ifPresent(one -> album.remove(one, visitor.id()));
    return flash.seeOther(page(reference), "flash.photo-removed");
  }

  private Photo held(String reference, String photo) {
    Initiative mine = hold(reference);
    return photos
        .mine(visitor, photo)
        .filter(one -> one.initiative().equals(mine))
        .orElseThrow(NotFoundException::new);
  }

  private Initiative hold(String reference) {
    visitor.id();
    return initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private Initiative mine(String reference) {
    return initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  /** The page with the photos of one initiative. */
  static String page(String reference) {
    return OrganiserPages.page(reference) + "/fotos";
  }

  /** The field with the words of one photo. */
  static String field(String photo) {
    return PhotoForm.ALTERNATIVE + "-" + photo;
  }
}
