package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.omzien.security.Visitor;

/**
 * The picture itself. A browser may keep it, and asks each time whether it may still show it: what
 * was taken down is gone at the next look.
 */
@Path("/initiatieven/{reference}/foto/{photo}")
@RequestScoped
public class PhotoPages {

  @Inject private Photos photos;
  @Inject private PhotoFiles files;
  @Inject private Visitor visitor;
  @Context private Request request;

  /** One of its sizes. */
  @GET
  @Path("/{size: 480|1280}.jpg")
  @Produces("image/jpeg")
  @Transactional
  public Response picture(
      @PathParam("reference") String reference,
      @PathParam("photo") String photo,
      @PathParam("size") int size) {
    Long found = photos.key(visitor, reference, photo).orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(files.hash(found, size).orElseThrow(NotFoundException::new));
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        known != null
            ? known
            : Response.ok(files.content(found, size).orElseThrow(NotFoundException::new));
    return answer.tag(tag).cacheControl(asked()).build();
  }

  private static CacheControl asked() {
    CacheControl control = new CacheControl();
    control.setPrivate(true);
    control.setNoCache(true);
    control.setNoTransform(false);
    return control;
  }
}
