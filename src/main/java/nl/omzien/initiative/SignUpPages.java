package nl.omzien.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** The link of somebody who signed up: how it stands, off again, or take the place. No account. */
@Path("/aanmelding/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignUpPages {

  @Inject private SignUps signUps;
  @Inject private Initiatives initiatives;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** How it stands; looking changes nothing. */
  @GET
  @Transactional
  public View one(@PathParam("token") String token) {
    return view(token, signUps.of(token));
  }

  /** She does not come. Twice is once. */
  @POST
  @Path("/afmelding")
  @Transactional
  public View off(@PathParam("token") String token) {
    signUps.hold(token, initiatives).ifPresent(signUps::goes);
    return view(token, signUps.of(token));
  }

  /** She takes the place that came free. Twice is once. */
  @POST
  @Path("/plek")
  @Transactional
  public View claim(@PathParam("token") String token) {
    signUps
        .hold(token, initiatives)
        .filter(one -> one.status() == SignUpStatus.OFFERED)
        .ifPresent(SignUp::claim);
    return view(token, signUps.of(token));
  }

  private View view(String token, Optional<SignUp> found) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return new View(
        "initiative/sign-up",
        new SignUpPage(
            frame,
            token,
            found.map(one -> one.status().code()).orElse("gone"),
            found.map(one -> one.initiative().name()).orElse(""),
            found.map(one -> one.initiative().reference()).orElse(""),
            found.map(one -> spoken.day(one.day())).orElse(""),
            found.flatMap(SignUp::keptUntil).map(spoken::moment).orElse("")));
  }

  /** Where the link leads. */
  static String page(String token) {
    return "/aanmelding/" + token;
  }
}
