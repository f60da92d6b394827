package nl.omzien.division;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.person.People;
import nl.omzien.platform.Settings;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** A file of CBS: brought, read in the background, looked at, carried out by one press. */
@Path("/team/wijken/bestand")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DivisionFilePages {

  private static final String HERE = "/team/wijken/bestand";

  @Inject private DivisionFiles files;
  @Inject private DivisionImport carrying;
  @Inject private DivisionViews views;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Where a file is brought. */
  @GET
  public View form() {
    visitor.requireCoordinator();
    Fields beginning =
        Fields.none()
            .with(DivisionForm.YEAR, String.valueOf(thisYear()))
            .with(DivisionForm.MUNICIPALITY, settings.municipality());
    return form(new Problems(frames.texts()), beginning);
  }

  private View form(Problems problems, Fields fields) {
    return new View("division/form", new DivisionFormPage(frames.frame(), problems, fields));
  }

  private int thisYear() {
    return clock.instant().atZone(SpokenTime.ZONE).getYear();
  }

  /** Brings one; a node begins to read it soon. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response bring(List<EntityPart> parts) throws IOException {
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none(), HERE);
    }
    visitor.requireCoordinator();
    DivisionForm form = DivisionForm.of(parts);
    Problems problems = form.check(frames.texts(), thisYear());
    Optional<EntityPart> part = DivisionForm.file(parts);
    if (part.isEmpty()) {
      problems.add(DivisionForm.FILE, "division-file.none");
    }
    if (problems.none()) {
      try (InputStream content = part.get().getContent()) {
        DivisionFile file =
            files.add(
                people.find(visitor.id()).orElseThrow(), form.year(), form.municipality(), content);
        return Response.seeOther(URI.create(HERE + "/" + file.reference())).build();
      } catch (UnreadableDivision wrong) {
        problems.add(DivisionForm.FILE, wrong.key(), wrong.detail());
      }
    }
    return Response.status(422).entity(form(problems, form.fields())).build();
  }

  /** How far it is, and what carrying it out would do. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View look(@PathParam("reference") String reference) {
    visitor.requireCoordinator();
    DivisionFile file = files.find(visitor, reference).orElseThrow(NotFoundException::new);
    return views.page(file, look(file));
  }

  private Optional<DivisionImport.Look> look(DivisionFile file) {
    return file.status() == DivisionFileStatus.READ
        ? Optional.of(carrying.look(file, visitor))
        : Optional.empty();
  }

  /** What cannot be read in, for a spreadsheet. */
  @GET
  @Path("/{reference}/fouten.csv")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response mistakes(@PathParam("reference") String reference) {
    visitor.requireCoordinator();
    return files
        .find(visitor, reference)
        .flatMap(this::look)
        .map(views::mistakes)
        .map(
            text ->
                Response.ok(text)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fouten.csv\"")
                    .build())
        .orElseThrow(NotFoundException::new);
  }

  /** Carries it out: all good rows at once, or none; and nothing else than what she saw. */
  @POST
  @Path("/{reference}/uitvoering")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response carryOut(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    visitor.requireCoordinator();
    DivisionFile file =
        files.holdToCarryOut(visitor, reference).orElseThrow(NotFoundException::new);
    String page = HERE + "/" + reference;
    Optional<DivisionImport.Look> look = look(file);
    if (look.isEmpty()) {
      return Response.seeOther(URI.create(page)).build();
    }
    if (!look.get().fingerprint().equals(Fields.posted(posted).line("gezien"))) {
      return flash.seeOther(page, "flash.division-changed");
    }
    carrying.apply(file, look.get(), visitor);
    return flash.seeOther(page, "flash.division-done");
  }
}
