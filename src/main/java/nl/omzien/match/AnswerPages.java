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
 * The three links of the mail that asks a volunteer: one button each, no sign-in; the link's token
 * is the authority. She reads what others may read of the request, and no name.
 */
@Path("/antwoord/{token}/{answer: ja|nee|later}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

  @Inject private Answering answering;
  @Inject private ConductTick conduct;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Looking changes nothing: a mail program may have followed the link by itself. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    Frame frame = frames.frame();
    Optional<Ask> ask = answering.of(token);
    AnswerState state = ask.map(answering::state).orElse(AnswerState.UNKNOWN);
    return page(
        state == AnswerState.OPEN
            ? asked(frame, token, answer, ask.orElseThrow(), new Problems(frame.texts()))
            : AnswerPage.closed(frame, answer, state));
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
    Optional<Ask> ask = answering.of(token);
    boolean begins =
        Answer.of(answer) == Answer.YES
            && ask.filter(some -> answering.state(some) == AnswerState.OPEN).isPresent();
    if (begins && !conduct.given(person(ask.get()), Fields.posted(posted), problems)) {
      return Response.status(422)
          .entity(page(asked(frame, token, answer, ask.get(), problems)))
          .build();
    }
    AnswerState state =
        ask.map(some -> answering.answer(some, Answer.of(answer))).orElse(AnswerState.UNKNOWN);
    return Response.ok(page(AnswerPage.closed(frame, answer, state))).build();
  }

  private AnswerPage asked(Frame frame, String token, String answer, Ask ask, Problems problems) {
    return new AnswerPage(
        frame,
        token,
        answer,
        AnswerState.OPEN.code(),
        AskedQuestion.of(ask.round().request(), frame, clock),
        Answer.of(answer) == Answer.YES && conduct.needed(person(ask)),
        problems);
  }

  private static Long person(Ask ask) {
    return ask.taker().person().orElseThrow().id();
  }

  private static View page(AnswerPage page) {
    return new View("match/answer", page);
  }
}
