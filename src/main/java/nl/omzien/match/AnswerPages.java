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
import nl.omzien.request.Asked;
import nl.omzien.request.RequestWords;
import nl.omzien.volunteer.Agreements;
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
  @Inject private Agreements agreements;
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
    Optional<Ask> ask = answering.of(token);
    if (ask.filter(some -> toAgree(some, answer)).isPresent()) {
      if (!Fields.posted(posted).ticked("akkoord")) {
        Problems problems = new Problems(frame.texts());
        problems.add("akkoord", "conduct.tick");
        return Response.status(422)
            .entity(page(asked(frame, token, answer, ask.get(), problems)))
            .build();
      }
      agreements.give(ask.get().volunteer().person().id());
    }
    AnswerState state =
        ask.map(some -> answering.answer(some, Answer.of(answer))).orElse(AnswerState.UNKNOWN);
    return Response.ok(page(AnswerPage.closed(frame, answer, state))).build();
  }

  /** Whoever says yes has agreed to the present code of conduct. */
  private boolean toAgree(Ask ask, String answer) {
    return Answer.of(answer) == Answer.YES
        && answering.state(ask) == AnswerState.OPEN
        && !agreements.given(ask.volunteer().person().id());
  }

  private AnswerPage asked(Frame frame, String token, String answer, Ask ask, Problems problems) {
    Asked asked = ask.round().request().asked();
    RequestWords words = new RequestWords(frame.texts(), clock);
    return new AnswerPage(
        frame,
        token,
        answer,
        AnswerState.OPEN.code(),
        asked.publicText(),
        words.place(asked),
        words.when(asked),
        toAgree(ask, answer),
        problems);
  }

  private static View page(AnswerPage page) {
    return new View("match/answer", page);
  }
}
