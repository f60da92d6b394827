package nl.omzien.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.initiative.Freshness;
import nl.omzien.person.Person;
import nl.omzien.place.Places;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/** Builds the team's pages of the social map. */
@RequestScoped
class TeamOrganisationViews {

  /** Must be looked at again. */
  static final String DUE = "na-te-kijken";

  /** Taken off. */
  static final String GONE = "weggehaald";

  @Inject private Organisations organisations;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Clock clock;

  View all(String shown) {
    Frame frame = frames.frame();
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    List<TeamOrganisationsPage.Row> all =
        organisations.kept(visitor).stream().map(one -> row(one, words, frame)).toList();
    Map<String, List<TeamOrganisationsPage.Row>> some =
        Map.of(
            "",
            all.stream().filter(TeamOrganisationsPage.Row::listed).toList(),
            DUE,
            all.stream().filter(TeamOrganisationsPage.Row::due).toList(),
            GONE,
            all.stream().filter(row -> !row.listed()).toList());
    String chosen = some.containsKey(shown) ? shown : "";
    return new View(
        "organisation/team-map",
        new TeamOrganisationsPage(
            frame,
            chosen,
            Stream.of("", DUE, GONE)
                .map(
                    code ->
                        new TeamOrganisationsPage.Filter(
                            code,
                            frame.t(
                                "team-organisations.show." + (code.isEmpty() ? "all" : code),
                                some.get(code).size())))
                .toList(),
            some.get(chosen)));
  }

  private TeamOrganisationsPage.Row row(
      Organisation organisation, OrganisationWords words, Frame frame) {
    return new TeamOrganisationsPage.Row(
        organisation.reference(),
        organisation.name(),
        organisation.team().name(),
        organisation.listed() ? checked(organisation, words, frame) : organisation.withdrawnWhy(),
        organisation.listed() && due(organisation.freshness(), clock.instant()),
        organisation.listed());
  }

  private static boolean due(Freshness freshness, Instant now) {
    return freshness.askedAt().isPresent()
        || freshness.confirmedAt().plus(Freshness.FRESH).isBefore(now);
  }

  private static String checked(Organisation organisation, OrganisationWords words, Frame frame) {
    return organisation
        .checkedBy()
        .map(Person::shortName)
        .map(who -> frame.t("team-organisation.by", words.checked(organisation), who))
        .orElseGet(() -> words.checked(organisation));
  }

  View added(Fields fields, Problems problems) {
    Frame frame = frames.frame();
    return new View(
        "organisation/team-organisation",
        new TeamOrganisationPage(
            frame,
            "",
            "",
            "",
            new TeamOrganisationPage.State("", true, ""),
            problems,
            fields,
            choices(fields, frame)));
  }

  View one(Organisation organisation, Fields fields, Problems problems) {
    Frame frame = frames.frame();
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    return new View(
        "organisation/team-organisation",
        new TeamOrganisationPage(
            frame,
            organisation.reference(),
            organisation.name(),
            organisation.slug(),
            new TeamOrganisationPage.State(
                checked(organisation, words, frame),
                organisation.listed(),
                organisation.withdrawnWhy()),
            problems,
            fields,
            choices(fields, frame)));
  }

  private TeamOrganisationPage.Choices choices(Fields fields, Frame frame) {
    Known known = new Known(places, taxonomy);
    String none = frame.t("team-organisation.none");
    return new TeamOrganisationPage.Choices(
        boxes(
            fields,
            Column.ONDERWERPEN,
            taxonomy.categories().stream().map(TeamOrganisationViews::option)),
        boxes(
            fields,
            Column.VAARDIGHEDEN,
            taxonomy.skills().stream().map(one -> option(one.code(), one.label()))),
        boxes(
            fields,
            Column.BUURTEN,
            known.neighbourhoods().stream().map(one -> option(one.code(), one.name()))),
        boxes(
            fields,
            Column.TALEN,
            EntryReader.LANGUAGES.stream().map(code -> option(code, frame.t("language." + code)))),
        oneOf(
            fields,
            Column.PLEK,
            none,
            known.locations().stream().map(one -> option(one.code(), one.name()))),
        oneOf(
            fields,
            Column.BUURT,
            none,
            known.neighbourhoods().stream().map(one -> option(one.code(), one.name()))),
        oneOf(
            fields,
            Column.TEAM,
            frame.t("team-organisation.team.usual"),
            known.teams().stream().map(one -> option(one.name(), one.name()))));
  }

  private static Option option(nl.omzien.understanding.Category category) {
    return option(category.code(), category.label());
  }

  private static Option option(String value, String label) {
    return new Option(value, label, false);
  }

  private static List<Option> boxes(Fields fields, Column column, Stream<Option> all) {
    Set<String> chosen = fields.all(column.code());
    return all.map(one -> new Option(one.value(), one.label(), chosen.contains(one.value())))
        .toList();
  }

  private static List<Option> oneOf(Fields fields, Column column, String none, Stream<Option> all) {
    String chosen = fields.line(column.code());
    List<Option> options = new ArrayList<>();
    options.add(new Option("", none, chosen.isEmpty()));
    all.forEach(
        one -> options.add(new Option(one.value(), one.label(), one.value().equals(chosen))));
    return options;
  }
}
