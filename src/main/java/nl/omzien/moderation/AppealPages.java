package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Letters;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** An author disagrees and asks a colleague of the member who decided to look again. */
@Path("/mijn/heroverweging")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AppealPages {

  /** As much as anybody needs to say it. */
  public static final int LONGEST = 2000;

  @Inject @Any private Instance<ReviewSource> sources;
  @Inject private Appeals appeals;
  @Inject private Statements statements;
  @Inject private Redaction redaction;
  @Inject private History history;
  @Inject private Letters letters;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** The form; when there is nothing to ask, her page says how it stands. */
  @GET
  @Path("/{reference}")
  @Transactional
  public Response form(@PathParam("reference") String reference) {
    Authored own = own(reference);
    Fields typed =
        drafts.find(request, path(reference), visitor.personId()).orElseGet(Fields::none);
    return mayAsk(own)
        .map(statement -> page(200, own, statement, typed, new Problems(frames.texts())))
        .orElseGet(() -> Response.seeOther(URI.create(own.page())).build());
  }

  /** She asks. Twice is once. */
  @POST
  @Path("/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response ask(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(Set.of("woorden"));
    fields = fields.with("woorden", redaction.storable(fields.text("woorden")));
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields);
    }
    Authored own = own(reference);
    Optional<Statement> statement = mayAsk(own);
    if (statement.isEmpty()) {
      return Response.seeOther(URI.create(own.page())).build();
    }
    Problems problems = check(fields.text("woorden"), new Problems(frames.texts()));
    if (!problems.none()) {
      return page(422, own, statement.get(), fields, problems);
    }
    Reviewable content = own.content();
    Person author =
        content.people().stream()
            .filter(one -> visitor.isPerson(one.id()))
            .findFirst()
            .orElse(content.person());
    appeals.ask(content.review(), author, visitor.id(), fields.text("woorden"));
    history.add(content.historyKind(), content.id(), visitor.id(), "appealed", "");
    letters.to(author, "appealed").action("action", own.page()).send();
    drafts.forget(request, path(reference), visitor.personId());
    return flash.seeOther(own.page(), "flash.appealed");
  }

  /** Says what must be mended in words that ask a colleague to look again. */
  public static Problems check(String words, Problems problems) {
    if (words.isEmpty()) {
      problems.add("woorden", "appeal.words.empty");
    }
    if (words.length() > LONGEST) {
      problems.add("woorden", "report.words.long", LONGEST);
    }
    return problems;
  }

  private Optional<Statement> mayAsk(Authored own) {
    return statements.of(own.content().review(), frames.texts()).filter(Statement::mayAsk);
  }

  private Authored own(String reference) {
    visitor.id();
    return sources.stream()
        .flatMap(source -> source.ofAuthor(visitor, reference).stream())
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Response page(
      int status, Authored own, Statement statement, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    return Response.status(status)
        .entity(
            new View(
                "moderation/appeal",
                new AppealPage(
                    frame,
                    problems,
                    path(own.content().reference()),
                    own.page(),
                    statement,
                    fields.text("woorden"))))
        .build();
  }

  private static String path(String reference) {
    return "/mijn/heroverweging/" + reference;
  }
}
