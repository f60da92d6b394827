package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.Chain;
import nl.omzien.platform.ChainCheck;
import nl.omzien.platform.PolicyChange;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** What coordinators changed, and whether the record of decisions and looks is whole. */
@Path("/team/vastgelegd")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

  private static final int MOST = 200;
  private static final int BREAKS = 20;

  @Inject private PolicyRecord record;
  @Inject private Chain chain;
  @Inject private People people;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** The changes, newest first, and the last link of the chain. */
  @GET
  @Transactional
  public View changes() {
    visitor.requireCoordinator();
    return page(Optional.empty());
  }

  /** Looks at the whole chain; changes nothing. */
  @POST
  @Path("/controle")
  @Transactional
  public View check() {
    visitor.requireCoordinator();
    return page(Optional.of(chain.check()));
  }

  private View page(Optional<ChainCheck> check) {
    Frame frame = frames.frame();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    Chain.Head head = check.map(ChainCheck::head).orElseGet(chain::head);
    return new View(
        "team/record",
        new RecordPage(
            frame,
            record.newest(MOST).stream().map(change -> row(change, frame, spoken)).toList(),
            head.place(),
            chain.waiting(),
            head.hash(),
            check.map(
                done ->
                    new RecordPage.Check(
                        done.whole(),
                        done.loose(),
                        done.breaks().size(),
                        done.breaks().stream()
                            .limit(BREAKS)
                            .map(
                                one ->
                                    frame.t(
                                        "record.break." + one.what().code(),
                                        String.valueOf(one.place()),
                                        one.source(),
                                        String.valueOf(one.sourceId())))
                            .toList()))));
  }

  private RecordPage.Row row(PolicyChange change, Frame frame, SpokenTime spoken) {
    return new RecordPage.Row(
        spoken.moment(change.moment()),
        people.find(change.personId()).map(Person::shortName).orElse("-"),
        frame.t("record.setting." + change.setting()),
        change.from().isEmpty() ? "-" : change.from(),
        change.to().isEmpty() ? "-" : change.to());
  }
}
