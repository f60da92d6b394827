package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import nl.omzien.imaging.Rendition;
import nl.omzien.security.Visitor;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Bringing a photo, in two transactions: between them the pictures are made. */
@RequestScoped
class Bringing {

  @Inject private Initiatives initiatives;
  @Inject private Album album;
  @Inject private OrganiserPhotoViews views;
  @Inject private Visitor visitor;

  /** Nothing is unpacked for whoever has no such initiative. */
  @Transactional
  public void require(String reference) {
    if (initiatives.mine(visitor, reference).isEmpty()) {
      throw new NotFoundException();
    }
  }

  /** Keeps it; the same form again keeps nothing more, and neither does one too many. */
  @Transactional
  public void keep(
      String reference, PhotoForm form, List<Rendition> renditions, Problems problems) {
    Initiative mine = initiatives.holdMine(visitor, reference).orElseThrow(NotFoundException::new);
    if (album.brought(form.number())) {
      return;
    }
    if (album.hasRoom(mine)) {
      album.bring(mine, form, renditions, visitor);
    } else {
      problems.add(PhotoForm.FILE, "photo.full", Photo.MOST);
    }
  }

  /** The page with what is wrong. */
  @Transactional
  public View again(String reference, PhotoForm form, Problems problems) {
    Initiative mine = initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
    return views.page(mine, form.fields(), problems);
  }
}
