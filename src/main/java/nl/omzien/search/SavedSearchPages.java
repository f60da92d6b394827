package nl.omzien.search;

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
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** The searches that a person keeps: to see, to get mail more or less often, to stop. */
@Path("/mijn/zoekopdrachten")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SavedSearchPages {

  private static final String HERE = "/mijn/zoekopdrachten";

  @Inject private SavedSearches searches;
  @Inject private Keeping keeping;
  @Inject private Indexing indexing;
  @Inject private People people;
  @Inject private Taxonomy taxonomy;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private Clock clock;

  /** All of hers. */
  @GET
  @Transactional
  public View mine() {
    Frame frame = frames.frame();
    SavedSearchForm empty = SavedSearchForm.about("", SearchAddress.kept(""), visitor);
    return page(empty, new Problems(frame.texts()), frame);
  }

  /** Keeps one more. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(MultivaluedMap<String, String> posted) {
    visitor.id();
    Frame frame = frames.frame();
    SavedSearchForm form = SavedSearchForm.of(Fields.posted(posted));
    Problems problems = new Problems(frame.texts());
    keeping.keep(form, visitor, !indexing.building(), problems);
    return problems.none()
        ? flash.seeOther(HERE, "flash.search-kept")
        : Response.status(422).entity(page(form, problems, frame)).build();
  }

  /** Mail about it more or less often, and for another year. */
  @POST
  @Path("{reference}/ritme")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response rhythm(
      @PathParam("reference") String reference, MultivaluedMap<String, String> posted) {
    SavedSearch search = searches.mine(visitor, reference).orElseThrow(NotFoundException::new);
    MailRhythm.of(Fields.posted(posted).line(SavedSearchForm.RHYTHM))
        .ifPresent(rhythm -> search.become(rhythm, clock.instant()));
    return flash.seeOther(HERE, "flash.search-rhythm");
  }

  /** Stops it: nothing of it is kept. */
  @POST
  @Path("{reference}/stop")
  @Transactional
  public Response stop(@PathParam("reference") String reference) {
    SavedSearch search = searches.mine(visitor, reference).orElseThrow(NotFoundException::new);
    searches.remove(search.reference());
    return flash.seeOther(HERE, "flash.search-stopped");
  }

  private View page(SavedSearchForm form, Problems problems, Frame frame) {
    Optional<Person> person = people.find(visitor.id());
    return new View(
        "search/saved",
        new SavedSearchPage(
            frame,
            person.flatMap(Person::email).isPresent(),
            searches.mine(visitor).stream().map(search -> row(search, frame)).toList(),
            KeepFields.of(form, person.flatMap(Seeking::home).isPresent(), visitor, frame),
            problems));
  }

  private SavedSearchPage.Row row(SavedSearch search, Frame frame) {
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    SearchChoices choices =
        new SearchChoices(search.address(), new SearchLabels(taxonomy, frame), frame);
    return new SavedSearchPage.Row(
        search.reference(),
        search.words(),
        choices.chosen().stream().map(SearchPage.Choice::label).toList(),
        search.address().href(),
        KeepFields.rhythms(Optional.of(search.rhythm()), frame),
        search.mailedAt().map(spoken::ago).orElse(""),
        spoken.plainDay(search.endsOn()));
  }
}
