package nl.omzien.organisation;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.person.People;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** The social map as a file: taking it along, and reading one in after a look at what it does. */
@Path("/team/sociale-kaart/bestand")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FilePages {

  private static final String HERE = "/team/sociale-kaart/bestand";
  private static final String FIELD = "bestand";
  private static final int NAMES = 50;

  @Inject private Uploads uploads;
  @Inject private OrganisationImport reading;
  @Inject private Organisations organisations;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;

  /** Where a file is brought. */
  @GET
  public View form() {
    visitor.requireStaff();
    return form(new Problems(frames.texts()));
  }

  private View form(Problems problems) {
    return new View(
        "organisation/file",
        new FilePage(
            frames.frame(),
            problems,
            Stream.of(Column.values()).map(Column::code).collect(Collectors.joining(", "))));
  }

  /** All that is listed, for a spreadsheet; it can be read in again. */
  @GET
  @Path("/sociale-kaart.csv")
  @Produces("text/csv;charset=UTF-8")
  @Transactional
  public Response file() {
    visitor.requireStaff();
    return Response.ok(OrganisationFile.of(organisations.listed()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sociale-kaart.csv\"")
        .build();
  }

  /** Brings one; nothing is read in yet. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public Response bring(List<EntityPart> parts) throws IOException {
    if (!visitor.signedIn()) {
      throw new SignInNeeded(Fields.none(), HERE);
    }
    visitor.requireStaff();
    try {
      Upload upload =
          uploads.add(OrganisationFile.text(bytes(parts)), people.find(visitor.id()).orElseThrow());
      return Response.seeOther(java.net.URI.create(HERE + "/" + upload.reference())).build();
    } catch (UnreadableFile wrong) {
      Problems problems = new Problems(frames.texts());
      problems.add(FIELD, wrong.key(), wrong.arguments());
      return Response.status(422).entity(form(problems)).build();
    }
  }

  private static byte[] bytes(List<EntityPart> parts) throws IOException {
    Optional<EntityPart> part =
        parts.stream().filter(one -> FIELD.equals(one.getName())).findFirst();
    if (part.isEmpty()) {
      return new byte[0];
    }
    try (InputStream content = part.get().getContent()) {
      return content.readNBytes(OrganisationFile.LARGEST + 1);
    }
  }

  /** What reading it in would do. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View look(@PathParam("reference") String reference) throws UnreadableFile {
    visitor.requireStaff();
    Upload upload = uploads.find(visitor, reference).orElseThrow(NotFoundException::new);
    List<Checked> rows = reading.look(upload.rows(), visitor, frames.texts());
    List<FilePreviewPage.Good> good =
        rows.stream()
            .filter(row -> row.what() == Checked.What.NEW || row.what() == Checked.What.CHANGED)
            .map(row -> new FilePreviewPage.Good(row.name(), row.what() == Checked.What.NEW))
            .toList();
    return new View(
        "organisation/file-preview",
        new FilePreviewPage(
            frames.frame(),
            reference,
            count(rows, Checked.What.NEW),
            count(rows, Checked.What.CHANGED),
            count(rows, Checked.What.SAME),
            rows.stream()
                .filter(row -> row.what() == Checked.What.WRONG)
                .map(row -> new FilePreviewPage.Wrong(row.line(), row.name(), row.reasons()))
                .toList(),
            good.stream().limit(NAMES).toList(),
            Math.max(0, good.size() - NAMES)));
  }

  private static int count(List<Checked> rows, Checked.What what) {
    return (int) rows.stream().filter(row -> row.what() == what).count();
  }

  /** Reads it in: all good rows at once, or none. */
  @POST
  @Path("/{reference}/inlezen")
  @Transactional
  public Response read(@PathParam("reference") String reference) throws UnreadableFile {
    visitor.requireStaff();
    Optional<Upload> upload = uploads.hold(visitor, reference);
    if (upload.isEmpty()) {
      return flash.seeOther("/team/sociale-kaart", "flash.organisation-file-over");
    }
    reading.apply(upload.get().rows(), visitor, frames.texts());
    uploads.drop(upload.get());
    return flash.seeOther("/team/sociale-kaart", "flash.organisation-file-read");
  }
}
