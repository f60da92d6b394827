package nl.omzien.team;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.initiative.Photo;
import nl.omzien.initiative.PhotoStanding;
import nl.omzien.initiative.Photos;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * A photo that others see and should not. One member takes it down: somebody may be on it who never
 * agreed, and each hour counts for her. Its organisers hear why and may ask for another look.
 */
@Path("/team/initiatieven/{initiative}/fotos/{photo}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamPhotoPages {

  private static final int LONGEST = 1000;

  @Inject private Photos photos;
  @Inject private Reviews reviews;
  @Inject private Readings readings;
  @Inject private Removal removal;
  @Inject private Redaction redaction;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** The photo, and the form to take it down. */
  @GET
  @Transactional
  public View one(@PathParam("initiative") String initiative, @PathParam("photo") String photo) {
    visitor.requireStaff();
    Fields typed =
        drafts.find(request, page(initiative, photo), visitor.personId()).orElseGet(Fields::none);
    return page(found(initiative, photo), typed, new Problems(frames.texts()));
  }

  /** A member takes it down. Who comes second sees that it is down. */
  @POST
  @Path("/weghalen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response takeDown(
      @PathParam("initiative") String initiative,
      @PathParam("photo") String photo,
      MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("reden", "zin"));
    fields = fields.with("zin", redaction.storable(fields.text("zin")));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, page(initiative, photo));
    }
    visitor.requireStaff();
    Review review = reviews.hold(visitor, photo).orElseThrow(NotFoundException::new);
    Photo found = found(initiative, photo);
    if (!review.visible()) {
      return flash.seeOther(page(initiative, photo), "flash.photo-not-seen");
    }
    Problems problems = new Problems(frames.texts());
    Optional<DeclineReason> reason = DeclineReason.of(fields.line("reden"));
    check(problems, reason, fields.text("zin"));
    if (!problems.none()) {
      return Response.status(422).entity(page(found, fields, problems)).build();
    }
    Reading reading =
        readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
    removal.of(reading, reason.orElseThrow(), fields.text("zin"), visitor);
    drafts.forget(request, page(initiative, photo), visitor.personId());
    return flash.seeOther(page(initiative, photo), "flash.photo-taken-down");
  }

  private static void check(Problems problems, Optional<DeclineReason> reason, String sentence) {
    if (reason.isEmpty()) {
      problems.add("reden", "queue.reason.empty");
    }
    if (sentence.isEmpty()) {
      problems.add("zin", "queue.sentence.empty");
    } else if (sentence.length() > LONGEST) {
      problems.add("zin", "queue.sentence.long", LONGEST);
    }
  }

  private Photo found(String initiative, String photo) {
    return photos
        .forTeam(visitor, photo)
        .filter(one -> one.initiative().reference().equals(initiative))
        .orElseThrow(NotFoundException::new);
  }

  private View page(Photo photo, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    PhotoStanding standing = PhotoStanding.of(photo);
    return new View(
        "team/photo",
        new PhotoPage(
            frame,
            problems,
            fields,
            photo.initiative().reference(),
            photo.initiative().name(),
            photo.reference(),
            photo.picture().orElseThrow(),
            frame.t("photo.status." + standing.code()),
            standing.tone(),
            photo.review().waiting(),
            photo.review().visible(),
            Stream.of(DeclineReason.values())
                .map(
                    reason ->
                        new Option(
                            reason.code(),
                            frame.t("decline." + reason.code()),
                            reason.code().equals(fields.line("reden"))))
                .toList()));
  }

  private static String page(String initiative, String photo) {
    return "/team/initiatieven/" + initiative + "/fotos/" + photo;
  }
}
