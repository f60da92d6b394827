package nl.omzien.team;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Concern;
import nl.omzien.moderation.ConcernStatus;
import nl.omzien.moderation.Concerns;
import nl.omzien.moderation.HelpLines;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.District;
import nl.omzien.place.Places;
import nl.omzien.platform.History;
import nl.omzien.platform.Vault;
import nl.omzien.security.Visitor;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Letters;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Worries about somebody, for the team of the district: each look leaves a row. */
@Path("/team/zorgen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamConcernPages {

  @Inject private SignalViews views;
  @Inject private Concerns concerns;
  @Inject private Vault vault;
  @Inject private Screening screening;
  @Inject private HelpLines helpLines;
  @Inject private Redaction redaction;
  @Inject private People people;
  @Inject private Places places;
  @Inject private Letters letters;
  @Inject private History history;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** Those that the team is not done with; where and when, not what. */
  @GET
  @Transactional
  public View all() {
    visitor.requireStaff();
    return views.concerns();
  }

  /** One of them. */
  @GET
  @Path("/{reference}")
  @Transactional
  public View one(@PathParam("reference") String reference) {
    Concern concern =
        concerns.find(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
    return page(concern, Optional.empty(), new Problems(frames.texts()));
  }

  /** A member has read it: who told it hears so, once. */
  @POST
  @Path("/{reference}/gezien")
  @Transactional
  public Response seen(@PathParam("reference") String reference) {
    Concern concern = held(reference);
    if (concern.status() == ConcernStatus.RECEIVED) {
      concern.seen(visitor.id(), clock.instant());
      history.add(Concern.KIND, concern.id(), visitor.id(), "seen", "");
      if (concern.emailWanted()) {
        vault
            .open(Concern.KIND, concern.sealedContact())
            .ifPresent(address -> letters.to(address, concern.language(), "concern-seen").send());
      }
    }
    return flash.seeOther("/team/zorgen/" + reference, "flash.noted");
  }

  /** Who goes on with it, and when. */
  @POST
  @Path("/{reference}/opvolging")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response follow(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    FollowForm form = FollowForm.of(posted, redaction);
    Concern concern = held(reference);
    List<Person> members = members(concern);
    Problems problems = form.check(members, today(), frames.texts());
    if (!problems.none()) {
      return Response.status(422).entity(page(concern, Optional.of(form), problems)).build();
    }
    concern.follow(
        form.who(members).orElseThrow().id(),
        form.day().orElseThrow(),
        vault.seal(Concern.KIND, form.note()));
    history.add(Concern.KIND, concern.id(), visitor.id(), "followed-up", "");
    return flash.seeOther("/team/zorgen/" + reference, "flash.noted");
  }

  /** The team is done with it; its words are wiped after a week. */
  @POST
  @Path("/{reference}/afsluiting")
  @Transactional
  public Response close(@PathParam("reference") String reference) {
    Concern concern = held(reference);
    concern.close(visitor.id(), clock.instant());
    history.add(Concern.KIND, concern.id(), visitor.id(), "closed", "");
    return flash.seeOther("/team/zorgen", "flash.concern-closed");
  }

  private Concern held(String reference) {
    return concerns.hold(visitor.requireStaff(), reference).orElseThrow(NotFoundException::new);
  }

  /** The members of the team of the district, and herself. */
  private List<Person> members(Concern concern) {
    Optional<Long> team =
        places.districts().stream()
            .filter(district -> district.code().equals(concern.districtCode()))
            .findFirst()
            .map(District::team)
            .map(nl.omzien.place.Team::id);
    return people.staff().stream()
        .filter(
            person ->
                visitor.isPerson(person.id())
                    || person.team().filter(own -> team.equals(Optional.of(own.id()))).isPresent())
        .toList();
  }

  private LocalDate today() {
    return new SpokenTime(frames.texts(), clock).today();
  }

  private View page(Concern concern, Optional<FollowForm> typed, Problems problems) {
    history.viewed("CONCERN", concern.id(), visitor.id(), "concern");
    Frame frame = frames.frame();
    Optional<String> words = vault.open(Concern.KIND, concern.sealedWords());
    String chosen =
        typed
            .map(form -> form.fields().line("wie"))
            .orElse(String.valueOf(concern.followBy().orElse(visitor.id())));
    return new View(
        "team/concern",
        new TeamConcernPage(
            frame,
            problems,
            concern.reference(),
            concern.place(),
            new SpokenTime(frame.texts(), clock).moment(concern.toldAt()),
            words,
            vault.open(Concern.KIND, concern.sealedContact()).orElse(""),
            frame.t("team-concern.knows." + concern.knows().code()),
            words
                .flatMap(screening::danger)
                .map(some -> helpLines.note(some.kind(), frame.texts())),
            concern.status().code(),
            members(concern).stream()
                .map(
                    person ->
                        new Option(
                            String.valueOf(person.id()),
                            person.shortName(),
                            String.valueOf(person.id()).equals(chosen)))
                .toList(),
            typed
                .map(form -> form.fields().line("wanneer"))
                .orElseGet(() -> concern.followOn().map(LocalDate::toString).orElse("")),
            typed
                .map(FollowForm::note)
                .orElseGet(() -> vault.open(Concern.KIND, concern.sealedNote()).orElse(""))));
  }
}
