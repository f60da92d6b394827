package nl.omzien.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** The house rules that every decision names, for everybody to read (DSA art. 14). */
@Path("/huisregels")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HouseRulePages {

  @Inject private Frames frames;

  /** All of them. */
  @GET
  public View rules() {
    Frame frame = frames.frame();
    return new View(
        "home/info",
        new InfoPage(
            frame,
            frame.t("rules.title"),
            Stream.concat(
                    Stream.of(DeclineReason.values())
                        .map(
                            reason ->
                                new InfoPage.Part(
                                    frame.t("decline." + reason.code()),
                                    frame.t(reason.ruleKey()))),
                    Stream.of(
                        new InfoPage.Part(frame.t("rules.decide"), frame.t("rules.decide.text"))))
                .toList()));
  }
}
