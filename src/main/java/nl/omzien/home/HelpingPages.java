package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.omzien.match.ClearanceScope;
import nl.omzien.match.Disclosure;
import nl.omzien.match.Match;
import nl.omzien.match.MatchStatus;
import nl.omzien.match.Matches;
import nl.omzien.match.Side;
import nl.omzien.match.Turns;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Statements;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.Agreements;
import nl.omzien.volunteer.Offer;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** A volunteer's own page: what she offers, whom she helps, what is asked around her. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HelpingPages {

  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private Matches matches;
  @Inject private Turns turns;
  @Inject private Taxonomy taxonomy;
  @Inject private Statements statements;
  @Inject private ClearanceScope clearance;
  @Inject private Disclosure disclosure;
  @Inject private Agreements agreements;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Where helping begins, and where a volunteer comes back. */
  @GET
  @Path("helpen")
  @Transactional
  public View helping() {
    Frame frame = frames.frame();
    Optional<Volunteer> mine = volunteers.mine(visitor);
    return new View(
        "home/helping",
        new HelpingPage(
            frame,
            mine.map(Volunteer::reference),
            mine.map(volunteer -> volunteer.offer().ownWords()).orElse(""),
            mine.map(HelpingPages::state).orElse("none"),
            mine.map(Volunteer::review)
                .filter(review -> !review.restricted())
                .map(Review::sentence)
                .orElse(""),
            mine.flatMap(volunteer -> statements.of(volunteer.review(), frame.texts())),
            mine.isEmpty() || agreements.given(visitor.id()),
            mine.flatMap(volunteer -> clearance.of(volunteer, frame.texts())),
            mine.isPresent()
                ? matches.asVolunteer(visitor).stream()
                    .filter(match -> match.status() != MatchStatus.DECLINED)
                    .filter(match -> match.status() != MatchStatus.CLOSED)
                    .map(match -> helped(match, frame))
                    .toList()
                : List.of(),
            requests.seen(visitor).stream()
                .filter(request -> mine.isPresent() && fits(mine.get(), request))
                .map(request -> card(request, frame))
                .toList()));
  }

  private static String state(Volunteer volunteer) {
    if (volunteer.paused()) {
      return "paused";
    }
    return switch (volunteer.review().status()) {
      case VISIBLE -> "visible";
      case CHANGE_ASKED -> "change-asked";
      case DECLINED, TAKEN_DOWN -> "declined";
      case UNDER_APPEAL -> "under-appeal";
      case HIDDEN -> "waiting";
    };
  }

  private boolean fits(Volunteer volunteer, HelpRequest request) {
    Offer offer = volunteer.offer();
    return offer.reaches(request.asked().neighbourhood())
        && offer.elsewhere().allows(offer.neighbourhood(), request.asked().neighbourhood())
        && !visitor.isPerson(request.person().id());
  }

  private HelpingPage.Helped helped(Match match, Frame frame) {
    Optional<Disclosure.Resident> resident = disclosure.resident(match);
    return new HelpingPage.Helped(
        match.reference(),
        card(match.request(), frame),
        match.status().code(),
        match.saidYes(Side.VOLUNTEER),
        resident.map(Disclosure.Resident::firstName).orElse(""),
        resident.flatMap(Disclosure.Resident::way),
        match.answerOf(Side.VOLUNTEER).isPresent(),
        match.weekly(),
        match.weekly() ? turns(match, frame) : List.of());
  }

  private List<String> turns(Match match, Frame frame) {
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    return turns.of(match, spoken.today()).stream()
        .map(turn -> frame.t("turn." + turn.state(), spoken.plainDay(turn.on())))
        .toList();
  }

  /** A request as a volunteer sees it: the public text and nothing that points at a person. */
  @GET
  @Path("vragen/{reference}")
  @Transactional
  public View request(@PathParam("reference") String reference) {
    HelpRequest request = requests.seen(visitor, reference).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    boolean offered =
        matches.asVolunteer(visitor).stream()
            .filter(Match::counts)
            .anyMatch(match -> match.request().id().equals(request.id()));
    return new View(
        "home/request",
        new OpenRequestPage(
            frame, card(request, frame), offered, visitor.isPerson(request.person().id())));
  }

  private RequestCard card(HelpRequest request, Frame frame) {
    Asked asked = request.asked();
    return new RequestCard(
        request.reference(),
        asked.publicText(),
        new RequestWords(frame.texts(), clock).place(asked),
        taxonomy
            .category(asked.category())
            .map(Category::label)
            .orElseGet(() -> frame.t("ask.category.unknown")),
        new RequestWords(frame.texts(), clock).when(asked),
        new SpokenTime(frame.texts(), clock).ago(request.openedAt().orElse(request.askedAt())));
  }
}
