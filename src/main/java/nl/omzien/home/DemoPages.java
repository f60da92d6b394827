package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.Email;
import nl.omzien.platform.Outbox;
import nl.omzien.platform.Settings;
import nl.omzien.security.SessionCookie;
import nl.omzien.security.SignInSessions;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/**
 * Only with {@code --demo}: be somebody by one click, and read the mails that would have gone out.
 */
@Path("/demo")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DemoPages {

  private static final List<String> DOORS =
      List.of(
          "jan@example.org",
          "emine@example.org",
          "gerda@example.org",
          "aaltje@example.org",
          "samira@example.org",
          "bas@example.org",
          "hilde@example.org",
          "ruud@example.org");
  private static final int MAILS = 50;

  @Inject private Settings settings;
  @Inject private People people;
  @Inject private SignInSessions sessions;
  @Inject private Outbox outbox;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** Who would you like to be? */
  @GET
  @Transactional
  public View doors() {
    requireDemo();
    Frame frame = frames.frame();
    return new View(
        "home/demo", new DemoPage(frame, known().map(person -> door(person, frame)).toList()));
  }

  private static DemoPage.Door door(Person person, Frame frame) {
    String role =
        person.coordinator()
            ? frame.t("demo.role.coordinator")
            : person
                .team()
                .map(Team::name)
                .map(team -> frame.t("demo.role.team", team))
                .orElseGet(
                    () ->
                        frame.t(
                            switch (person.email().orElse("")) {
                              case "gerda@example.org" -> "demo.role.volunteer";
                              case "aaltje@example.org" -> "demo.role.organiser";
                              default -> "demo.role.resident";
                            }));
    return new DemoPage.Door(person.email().orElseThrow(), person.firstName(), role);
  }

  private Stream<Person> known() {
    return DOORS.stream().map(Email::new).map(people::withEmail).flatMap(Optional::stream);
  }

  /** Signs in as one of them. */
  @POST
  @Path("/aanmelden")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response signIn(MultivaluedMap<String, String> form) {
    requireDemo();
    String email = Fields.posted(form).line("email");
    Person person =
        known()
            .filter(some -> some.email().orElse("").equals(email))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    String token =
        sessions.open(person.id(), Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)));
    boolean staff = person.team().isPresent() || person.coordinator();
    boolean volunteer = "gerda@example.org".equals(email);
    String home = staff ? "/team/lezen" : volunteer ? "/helpen" : "/mijn";
    return Response.seeOther(URI.create(home)).cookie(SessionCookie.of(token, settings)).build();
  }

  /** The mails that would have gone out, newest first. */
  @GET
  @Path("/post")
  @Transactional
  public View post() {
    requireDemo();
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "home/demo-post",
        new DemoPostPage(
            frame,
            outbox.newest(MAILS).stream()
                .map(
                    mail ->
                        new DemoPostPage.Letter(
                            mail.address(),
                            mail.subject(),
                            spoken.ago(mail.writtenAt()),
                            mail.plainText()))
                .toList()));
  }

  private void requireDemo() {
    if (!settings.demo()) {
      throw new NotFoundException();
    }
  }
}
