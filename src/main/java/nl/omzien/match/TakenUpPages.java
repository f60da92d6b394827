package nl.omzien.match;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Agreements;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/**
 * The questions that an initiative was asked to take up, for its organisers. Any of them answers;
 * who is helped only she reads who said yes.
 */
@Path("/mijn/initiatieven/{reference}/vragen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TakenUpPages {

  @Inject private Initiatives initiatives;
  @Inject private TakenUp takenUp;
  @Inject private OrganiserAnswering answering;
  @Inject private Connection connection;
  @Inject private Completion completion;
  @Inject private Disclosure disclosure;
  @Inject private Agreements agreements;
  @Inject private People people;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** All that go on or are done. */
  @GET
  @Transactional
  public View all(@PathParam("reference") String reference) {
    Initiative mine = mine(reference);
    Frame frame = frames.frame();
    return new View(
        "match/taken-up",
        new TakenUpPage(
            frame,
            mine.reference(),
            mine.name(),
            mine.takingUp().on(),
            takenUp.of(mine).stream()
                .filter(match -> match.status() != MatchStatus.DECLINED)
                .filter(match -> match.status() != MatchStatus.CLOSED)
                .map(match -> row(match, frame))
                .toList()));
  }

  private TakenUpPage.Row row(Match match, Frame frame) {
    RequestWords words = new RequestWords(frame.texts(), clock);
    boolean hers = hers(match);
    Optional<Disclosure.Resident> resident = hers ? disclosure.resident(match) : Optional.empty();
    return new TakenUpPage.Row(
        match.reference(),
        match.request().asked().publicText(),
        words.place(match.request().asked()),
        words.when(match.request().asked()),
        match.status().code(),
        hers,
        match.taker().person().map(Person::firstName).orElse(""),
        resident.map(Disclosure.Resident::firstName).orElse(""),
        resident.flatMap(Disclosure.Resident::way),
        match.answerOf(Side.VOLUNTEER).isPresent());
  }

  private boolean hers(Match match) {
    return match.taker().person().filter(one -> visitor.isPerson(one.id())).isPresent();
  }

  /** Yes: she gets in touch; or no, for the whole initiative. Twice is once. */
  @POST
  @Path("/{match}/{answer: ja|nee}")
  @Transactional
  public Response answer(
      @PathParam("reference") String reference,
      @PathParam("match") String matchReference,
      @PathParam("answer") String answer) {
    Match match = match(reference, matchReference);
    Person organiser = people.find(visitor.id()).orElseThrow();
    boolean yes = "ja".equals(answer);
    if (!yes && match.status() == MatchStatus.CONNECTED) {
      connection.no(match, Side.VOLUNTEER, organiser.id());
      return flash.seeOther(page(reference), "flash.no");
    }
    if (yes && match.status() == MatchStatus.WAITING) {
      agreements.require(organiser.id());
    }
    return flash.seeOther(
        page(reference),
        switch (answering.answer(match, organiser, yes)) {
          case YES, CONNECTED -> "flash.yes";
          case TAKEN -> "flash.taken-up-by-other";
          case FULL -> "flash.taken-up-full";
          case NO -> "flash.no";
          default -> "flash.taken-up-late";
        });
  }

  /** It is done. */
  @POST
  @Path("/{match}/afronding")
  @Transactional
  public Response done(
      @PathParam("reference") String reference, @PathParam("match") String matchReference) {
    completion.done(match(reference, matchReference), visitor.id());
    return flash.seeOther(page(reference), "flash.done");
  }

  /** How it went, told by who helped. */
  @POST
  @Path("/{match}/terugblik")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response lookBack(
      @PathParam("reference") String reference,
      @PathParam("match") String matchReference,
      MultivaluedMap<String, String> form) {
    Match match = match(reference, matchReference);
    String answer = Fields.posted(form).line("antwoord");
    if (hers(match) && match.status() == MatchStatus.DONE && MatchPages.ANSWERS.contains(answer)) {
      match.answer(Side.VOLUNTEER, answer);
      history.add(HelpRequest.KIND, match.request().id(), visitor.id(), "answered-" + answer, "");
    }
    return flash.seeOther(page(reference), "flash.thanks");
  }

  private Initiative mine(String reference) {
    visitor.id();
    return initiatives.mine(visitor, reference).orElseThrow(NotFoundException::new);
  }

  private Match match(String reference, String matchReference) {
    return takenUp.of(mine(reference), matchReference).orElseThrow(NotFoundException::new);
  }

  private static String page(String reference) {
    return "/mijn/initiatieven/" + reference + "/vragen";
  }

  /** The page of this initiative. */
  static String page(Initiative initiative) {
    return page(initiative.reference());
  }
}
