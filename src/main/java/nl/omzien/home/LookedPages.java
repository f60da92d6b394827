package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.platform.History;
import nl.omzien.platform.Look;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Who saw my question? Every look of staff at what she told, with the reason (GDPR art. 15). */
@Path("/mijn/ingezien")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LookedPages {

  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private History history;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Per request and offer: who, when, why. */
  @GET
  @Transactional
  public View looked() {
    visitor.id();
    Frame frame = frames.frame();
    List<LookedPage.Thing> things = new ArrayList<>();
    for (HelpRequest request : requests.mine(visitor)) {
      things.add(
          new LookedPage.Thing(
              request.publicText(),
              "/mijn/vragen/" + request.reference(),
              facts(history.looks("REQUEST", request.review().id()).stream(), frame)));
    }
    volunteers
        .mine(visitor)
        .ifPresent(
            mine ->
                things.add(
                    new LookedPage.Thing(
                        frame.t("helping.offer"),
                        "/helpen",
                        facts(
                            Stream.concat(
                                history.looks("OFFER", mine.review().id()).stream(),
                                history.looks(Volunteer.KIND, mine.id()).stream()),
                            frame))));
    return new View("home/looked", new LookedPage(frame, things));
  }

  private List<Fact> facts(Stream<Look> looks, Frame frame) {
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return looks
        .sorted(java.util.Comparator.comparing(Look::moment).reversed())
        .map(
            look ->
                new Fact(
                    spoken.moment(look.moment()),
                    frame.t("looked.who", who(look, frame), why(look, frame))))
        .distinct()
        .toList();
  }

  private String who(Look look, Frame frame) {
    return people
        .find(look.personId())
        .map(person -> frame.t("looked.person", person.firstName(), role(person, frame)))
        .orElseGet(() -> frame.t("looked.somebody"));
  }

  private static String role(Person person, Frame frame) {
    return person.team().map(Team::name).orElseGet(() -> frame.t("looked.coordinator"));
  }

  private static String why(Look look, Frame frame) {
    String key = "looked.why." + look.what();
    return frame.t(frame.texts().has(key) ? key : "looked.why.other");
  }
}
