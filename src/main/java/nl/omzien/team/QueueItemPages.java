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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.omzien.moderation.Reading;
import nl.omzien.moderation.Recusals;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Reviews;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** One item of the queue: who reads it, who took it, and who knows the person too well. */
@Path("/team/lezen/{reference}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QueueItemPages {

  @Inject private QueueViews views;
  @Inject private Reviews reviews;
  @Inject private Recusals recusals;
  @Inject private Readings readings;
  @Inject private Judging judging;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Drafts drafts;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  /** The queue, with this item open. */
  @GET
  @Transactional
  public View item(@PathParam("reference") String reference, @QueryParam("toon") String show) {
    visitor.requireStaff();
    Review review = reviews.find(visitor, reference).orElseThrow(NotFoundException::new);
    Fields typed =
        drafts.find(request, page(reference), visitor.personId()).orElseGet(Fields::none);
    return views.item(review, QueueFilter.of(show), typed, new Problems(frames.texts()));
  }

  /** Where the form stands that is sent to the decision. */
  static String page(String reference) {
    return "/team/lezen/" + reference;
  }

  /** A member takes an item: from now on it is hers. */
  @POST
  @Path("/overname")
  @Transactional
  public Response take(@PathParam("reference") String reference, @QueryParam("toon") String show) {
    Review review = held(reference);
    review.takeOver(visitor.id());
    judging.noted(reading(review), visitor, "taken", "");
    return flash.seeOther(page(reference) + QueueFilter.of(show).query(), "flash.taken");
  }

  /** A member reads what others see already: it is well, or it goes back to be decided about. */
  @POST
  @Path("/achteraf")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response afterwards(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Review review = held(reference);
    boolean back = "terug".equals(Fields.posted(form).line("uitkomst"));
    if (review.lastRead().unread() && back) {
      review.changed(clock.instant());
      judging.noted(reading(review), visitor, "hidden-to-read", "");
    } else if (review.lastRead().unread()) {
      review.readAfterwards(visitor.id());
      judging.noted(reading(review), visitor, "read-afterwards", "");
    }
    return back
        ? flash.seeOther(page(reference), "flash.hidden-to-read")
        : flash.seeOther("/team/lezen", "flash.noted");
  }

  /** She knows the person: the item leaves her view, and only hers. */
  @POST
  @Path("/bekende")
  @Transactional
  public Response knows(@PathParam("reference") String reference, @QueryParam("toon") String show) {
    Review review = held(reference);
    judging.noted(reading(review), visitor, "knows-person", "");
    review.release(visitor.id());
    recusals.declare(review, visitor, clock.instant());
    drafts.forget(request, page(reference), visitor.personId());
    return flash.seeOther("/team/lezen" + QueueFilter.of(show).query(), "flash.stands-aside");
  }

  /** A colleague gives it back to a member who stood aside. */
  @POST
  @Path("/teruggave")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response giveBack(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    Review review = held(reference);
    String member = Fields.posted(form).line("wie");
    boolean given =
        recusals.from(review).stream()
            .filter(id -> id.toString().equals(member))
            .findFirst()
            .filter(id -> recusals.giveBack(review, id))
            .isPresent();
    if (given) {
      judging.noted(reading(review), visitor, "given-back", "");
    }
    return flash.seeOther(page(reference), "flash.noted");
  }

  private Review held(String reference) {
    return reviews.hold(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
  }

  private Reading reading(Review review) {
    return readings.of(review, visitor, frames.texts()).orElseThrow(NotFoundException::new);
  }
}
