package nl.omzien.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.platform.Email;
import nl.omzien.platform.Settings;
import nl.omzien.web.Cookies;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Frames;
import nl.omzien.web.LocalPath;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * Signing in without a password: an address, then a code or a link from the mail. The answer is the
 * same whether or not the address is known; a GET never signs anyone in.
 */
@Path("/aanmelden")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  @Inject private Frames frames;
  @Inject private SignInCodes codes;
  @Inject private SignInSessions sessions;
  @Inject private SignInDoor door;
  @Inject private Settings settings;
  @Inject private Drafts drafts;
  @Inject private Event<SignedInNow> signedIn;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  public View form(@QueryParam("terug") @DefaultValue("/mijn") String back) {
    return page(new Problems(frames.texts()), "", LocalPath.of(back, "/mijn"));
  }

  /** Sends a code, or says what is wrong with the address. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response send(MultivaluedMap<String, String> form) {
    Fields fields = Fields.posted(form);
    String back = LocalPath.of(fields.line("terug"), "/mijn");
    Problems problems = new Problems(frames.texts());
    Optional<Email> email = Email.parse(fields.line("email"));
    if (email.isEmpty()) {
      problems.add("email", "sign-in.email.problem");
      return Response.status(422).entity(page(problems, fields.line("email"), back)).build();
    }
    if (!door.mayAsk(email.get())) {
      problems.add("email", "sign-in.too-many");
      return Response.status(429).entity(page(problems, fields.line("email"), back)).build();
    }
    return Response.seeOther(URI.create("/aanmelden/code"))
        .cookie(door.mailCode(email.get(), back))
        .build();
  }

  /** Asks for the code. */
  @GET
  @Path("/code")
  public View codeForm() {
    return new View(
        "security/code", new SignInCodePage(frames.frame(), new Problems(frames.texts())));
  }

  /** Signs in when the code is right. */
  @POST
  @Path("/code")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response code(MultivaluedMap<String, String> form) {
    String typed = Fields.posted(form).line("code").replaceAll("[\\s-]", "");
    String browser = Cookies.value(request, SignInDoor.COOKIE).orElse("");
    Optional<SignInCode> code = codes.ofBrowser(browser);
    boolean right =
        code.isPresent() && code.get().opensWith(codes.hashOfCode(browser, typed), clock.instant());
    if (right) {
      return signIn(code.get());
    }
    boolean over = code.isEmpty() || code.get().exhausted() || !code.get().usable(clock.instant());
    Problems problems = new Problems(frames.texts());
    problems.add("code", over ? "sign-in.code.over" : "sign-in.code.wrong");
    return Response.status(422)
        .entity(new View("security/code", new SignInCodePage(frames.frame(), problems)))
        .build();
  }

  /** The page behind the link: looking at it changes nothing. */
  @GET
  @Path("/link/{token}")
  @Transactional
  public View link(@PathParam("token") String token) {
    boolean usable = codes.ofLink(token).filter(code -> code.usable(clock.instant())).isPresent();
    return new View("security/link", new SignInLinkPage(frames.frame(), token, usable));
  }

  /** The button on that page. */
  @POST
  @Path("/link/{token}")
  @Transactional
  public Response useLink(@PathParam("token") String token) {
    Optional<SignInCode> code = codes.ofLink(token).filter(some -> some.usable(clock.instant()));
    return code.isPresent()
        ? signIn(code.get())
        : Response.status(Response.Status.GONE)
            .entity(new View("security/link", new SignInLinkPage(frames.frame(), token, false)))
            .build();
  }

  private Response signIn(SignInCode code) {
    code.use(clock.instant());
    Long account = sessions.accountOf(code.email(), code.language());
    code.draftHash().ifPresent(hash -> drafts.give(hash, account));
    signedIn.fire(new SignedInNow(account, code.draftHash(), code.language()));
    String token = sessions.open(account, agent());
    return Response.seeOther(URI.create(code.backTo()))
        .cookie(
            SessionCookie.of(token, settings), Cookies.gone(SignInDoor.COOKIE, settings.secure()))
        .build();
  }

  private Optional<String> agent() {
    return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT));
  }

  private View page(Problems problems, String email, String back) {
    return new View("security/sign-in", new SignInPage(frames.frame(), problems, email, back));
  }
}
