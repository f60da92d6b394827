package nl.omzien.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.platform.Settings;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.View;

/** The social map: organisations by subject and neighbourhood. Nobody need sign in. */
@Path("/sociale-kaart")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {

  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Settings settings;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** All of them, or those about one subject, or for one neighbourhood. */
  @GET
  @Transactional
  public View all(
      @QueryParam("onderwerp") @DefaultValue("") String subject,
      @QueryParam("buurt") @DefaultValue("") String neighbourhood) {
    Frame frame = frames.frame();
    List<Neighbourhood> all = places.neighbourhoods();
    Optional<Category> about = taxonomy.category(subject);
    Optional<Neighbourhood> place =
        all.stream().filter(one -> one.slug().equals(neighbourhood)).findFirst();
    List<Organisation> listed = organisations.listed();
    List<Organisation> shown =
        listed.stream()
            .filter(one -> about.isEmpty() || one.doing().categories().contains(subject))
            .filter(one -> place.isEmpty() || one.doing().serves(place.get()))
            .sorted(Comparator.comparing(one -> one.freshness().sunk(clock.instant())))
            .toList();
    return new View(
        "organisation/map",
        new OrganisationsPage(
            frame,
            options(
                frame.t("organisations.subject.all"),
                taxonomy.categories().stream()
                    .filter(one -> has(listed, one))
                    .map(one -> new Option(one.code(), one.label(), one.code().equals(subject)))),
            options(
                frame.t("organisations.neighbourhood.all"),
                all.stream()
                    .map(
                        one ->
                            new Option(one.slug(), one.name(), one.slug().equals(neighbourhood)))),
            about.isPresent() || place.isPresent(),
            shown.size(),
            groups(shown, about, frame)));
  }

  private static boolean has(List<Organisation> listed, Category subject) {
    return listed.stream().anyMatch(one -> one.doing().categories().contains(subject.code()));
  }

  private static List<Option> options(String all, Stream<Option> some) {
    List<Option> options = some.toList();
    boolean none = options.stream().noneMatch(Option::selected);
    return Stream.concat(Stream.of(new Option("", all, none)), options.stream()).toList();
  }

  /** Each under its first subject, in the order in which people see subjects. */
  private List<OrganisationsPage.Group> groups(
      List<Organisation> shown, Optional<Category> about, Frame frame) {
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    return taxonomy.categories().stream()
        .filter(subject -> about.isEmpty() || about.get().equals(subject))
        .map(
            subject ->
                new OrganisationsPage.Group(
                    subject.label(),
                    shown.stream()
                        .filter(one -> about.isPresent() || first(one).equals(subject.code()))
                        .map(one -> row(one, words))
                        .toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private String first(Organisation organisation) {
    return taxonomy.categories().stream()
        .map(Category::code)
        .filter(organisation.doing().categories()::contains)
        .findFirst()
        .orElse("");
  }

  private static OrganisationsPage.Row row(Organisation organisation, OrganisationWords words) {
    return new OrganisationsPage.Row(
        organisation.name(),
        "/sociale-kaart/" + organisation.slug(),
        organisation.what(),
        organisation.reaching().where(),
        organisation.reaching().telephone(),
        words.unchecked(organisation));
  }

  /** One of them. */
  @GET
  @Path("/{slug}")
  @Transactional
  public View one(@PathParam("slug") String slug) {
    Organisation organisation = organisations.called(slug).orElseThrow(NotFoundException::new);
    Frame frame = frames.frame();
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    List<Neighbourhood> all = places.neighbourhoods();
    Reaching reaching = organisation.reaching();
    String unchecked = words.unchecked(organisation);
    return new View(
        "organisation/organisation",
        new OrganisationPage(
            frame,
            organisation.reference(),
            organisation.name(),
            organisation.what(),
            words.subjects(organisation),
            words.facts(organisation, all),
            reaching.telephone(),
            reaching.website(),
            reaching.email(),
            reaching.location().map(Location::slug).map("/locatie/"::concat).orElse(""),
            unchecked.isEmpty() ? words.checked(organisation) : unchecked,
            unchecked.isEmpty(),
            new OrganisationData(settings.url(), settings.municipality()).of(organisation, all)));
  }
}
