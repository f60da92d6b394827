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
 * The two links of the mail that asks an organiser whether her initiative takes up a request: one
 * button each, no sign-in; the link's token is the authority. She reads what others may read of the
 * request, and no name.
 */
@Path("/oppakken/{token}/{answer: ja|nee}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganiserAnswerPages {

  @Inject private OrganiserAnswering answering;
  @Inject private Agreements agreements;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** Looking changes nothing: a mail program may have followed the link by itself. */
  @GET
  @Transactional
  public View ask(@PathParam("token") String token, @PathParam("answer") String answer) {
    Frame frame = frames.frame();
    Optional<OrganiserAsk> ask = answering.of(token);
    AnswerState state = ask.map(this::state).orElse(AnswerState.UNKNOWN);
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
    Optional<OrganiserAsk> ask = answering.of(token);
    boolean yes = "ja".equals(answer);
    if (yes && ask.filter(this::toAgree).isPresent()) {
      if (!Fields.posted(posted).ticked("akkoord")) {
        Problems problems = new Problems(frame.texts());
        problems.add("akkoord", "conduct.tick");
        return Response.status(422)
            .entity(page(asked(frame, token, answer, ask.get(), problems)))
            .build();
      }
      agreements.give(ask.get().person().id());
    }
    AnswerState state =
        ask.map(some -> answering.answer(some.match(), some.person(), yes))
            .orElse(AnswerState.UNKNOWN);
    return Response.ok(page(closed(frame, answer, state, ask))).build();
  }

  private AnswerState state(OrganiserAsk ask) {
    return answering.state(ask.match(), ask.person());
  }

  /** Whoever says yes has agreed to the present code of conduct. */
  private boolean toAgree(OrganiserAsk ask) {
    return state(ask) == AnswerState.OPEN && !agreements.given(ask.person().id());
  }

  private OrganiserAnswerPage asked(
      Frame frame, String token, String answer, OrganiserAsk ask, Problems problems) {
    Asked asked = ask.match().request().asked();
    RequestWords words = new RequestWords(frame.texts(), clock);
    return new OrganiserAnswerPage(
        frame,
        token,
        answer,
        AnswerState.OPEN.code(),
        name(ask),
        TakenUpPages.page(ask.match().taker().initiative().orElseThrow()),
        asked.publicText(),
        words.place(asked),
        words.when(asked),
        "ja".equals(answer) && toAgree(ask),
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
        ask.flatMap(some -> some.match().taker().initiative())
            .map(TakenUpPages::page)
            .orElse("/mijn"),
        "",
        "",
        "",
        false,
        new Problems(frame.texts()));
  }

  private static String name(OrganiserAsk ask) {
    return ask.match().taker().name();
  }

  private static View page(OrganiserAnswerPage page) {
    return new View("match/organiser-answer", page);
  }
}
