package nl.omzien.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.match.FittingActivity;
import nl.omzien.match.Proposals;
import nl.omzien.moderation.Screening;
import nl.omzien.place.Places;
import nl.omzien.request.AskPages;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequestForm;
import nl.omzien.request.Together;
import nl.omzien.request.TogetherChoice;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/**
 * Between her details and the preview: what is there already, shown without pushing. It stands here
 * and not with the other steps of asking, because asking knows nothing of activities: it only leads
 * to this address. Nothing that fits, or danger, and she goes on at once.
 */
@Path("/vraag/activiteiten")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ActivityChoicePages {

  private static final URI NEXT = URI.create("/vraag/controle");

  @Inject private Proposals proposals;
  @Inject private Screening screening;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  /** What fits her question, if anything does. */
  @GET
  @Transactional
  public Response look() {
    Fields fields = kept();
    Frame frame = frames.frame();
    HelpRequestForm form =
        new HelpRequestForm(
            fields, frame.texts(), places, taxonomy, new SpokenTime(frame.texts(), clock).today());
    boolean ready = form.checkWords().none() && form.checkDetails().none();
    if (!ready || screening.danger(form.told()).isPresent()) {
      return without(fields);
    }
    Asked asked = form.asked();
    List<FittingActivity> fits = proposals.activities(asked, TogetherChoice.MOST, frame.texts());
    return fits.isEmpty() ? without(fields) : Response.ok(page(asked, fits, fields, frame)).build();
  }

  private View page(Asked asked, List<FittingActivity> fits, Fields fields, Frame frame) {
    ActivityWords words = new ActivityWords(frame.texts(), clock);
    TogetherChoice choice = TogetherChoice.of(fields);
    String wish = fields.line(TogetherChoice.WISH);
    return new View(
        "gathering/choice",
        new ActivityChoicePage(
            frame,
            fits.stream().map(fit -> words.card(fit, asked.neighbourhood(), choice)).toList(),
            Stream.of(Together.AT_HOME, Together.EITHER, Together.ACTIVITY)
                .map(
                    some ->
                        new Option(
                            some.code(),
                            frame.t("together." + some.code()),
                            some.code().equals(wish)))
                .toList()));
  }

  /** Keeps what she chose; choosing nothing is fine. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response choose(MultivaluedMap<String, String> posted) {
    Fields chosen = Fields.posted(posted).only(TogetherChoice.FIELDS);
    return next(unchosen(kept()).with(chosen));
  }

  /** On to the preview; what she chose for another question does not count any more. */
  private Response without(Fields fields) {
    boolean chose = TogetherChoice.FIELDS.stream().anyMatch(fields::ticked);
    return chose ? next(unchosen(fields)) : Response.seeOther(NEXT).build();
  }

  private Response next(Fields fields) {
    return Response.seeOther(NEXT).cookie(drafts.keep(request, AskPages.DRAFT, fields)).build();
  }

  private static Fields unchosen(Fields fields) {
    return fields.without(TogetherChoice.FIELDS.toArray(String[]::new));
  }

  private Fields kept() {
    return drafts.find(request, AskPages.DRAFT, visitor.personId()).orElseGet(Fields::none);
  }
}
