package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.volunteer.ConductTick;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * The two links of the mail that asks an organiser whether her initiative takes up a request: one
 * button each, no sign-in; the link's token is the authority. She reads what others may read of the
 * request, and no name.
 */
@Path("/oppakken/{token}/{answer: ja|nee}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserAnswerPages {

  @Inject private OrganiserAnswering answering;
  @Inject private ConductTick conduct;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Looking changes nothing: a mail program may have followed the link by itself. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    Frame frame = frames.frame();
    Optional<OrganiserAsk> ask = answering.of(token);
    AnswerState state = ask.map(answering::state).orElse(AnswerState.UNKNOWN);
    return page(
        state == AnswerState.OPEN
            ? asked(frame, token, answer, ask.orElseThrow(), new Problems(frame.texts()))
            : closed(frame, answer, state, ask));
  }

  /** The button. Twice is once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("token") String token,
      @PathParam("answer") String answer,
      MultivaluedMap<String, String> posted) {
    Frame frame = frames.frame();
    Problems problems = new Problems(frame.texts());
    Optional<OrganiserAsk> ask = answering.of(token);
    boolean yes = Answer.of(answer) == Answer.YES;
    boolean begins =
        yes && ask.filter(some -> answering.state(some) == AnswerState.OPEN).isPresent();
    if (begins && !conduct.given(ask.get().person().id(), Fields.posted(posted), problems)) {
      return Response.status(422)
          .entity(page(asked(frame, token, answer, ask.get(), problems)))
          .build();
    }
    AnswerState state =
        ask.map(some -> answering.answer(some, Answer.of(answer))).orElse(AnswerState.UNKNOWN);
    return Response.ok(page(closed(frame, answer, state, ask))).build();
  }

  private OrganiserAnswerPage asked(
      Frame frame, String token, String answer, OrganiserAsk ask, Problems problems) {
    return new OrganiserAnswerPage(
        frame,
        token,
        answer,
        AnswerState.OPEN.code(),
        name(ask),
        TakenUpPages.page(ask.taker().initiative().orElseThrow()),
        AskedQuestion.of(ask.request(), frame, clock),
        Answer.of(answer) == Answer.YES && conduct.needed(ask.person().id()),
        problems);
  }

  private static OrganiserAnswerPage closed(
      Frame frame, String answer, AnswerState state, Optional<OrganiserAsk> ask) {
    return new OrganiserAnswerPage(
        frame,
        "",
        answer,
        state.code(),
        ask.map(OrganiserAnswerPages::name).orElse(""),
        ask.flatMap(some -> some.taker().initiative()).map(TakenUpPages::page).orElse("/mijn"),
        AskedQuestion.NONE,
        false,
        new Problems(frame.texts()));
  }

  private static String name(OrganiserAsk ask) {
    return ask.taker().name();
  }

  private static View page(OrganiserAnswerPage page) {
    return new View("match/organiser-answer", page);
  }
}
