package nl.omzien.organisation;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.SpokenOccurrence;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.SpokenPlace;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.SpokenTime;

/** What pages and paper tell of an organisation, in the reader's language. */
public final class OrganisationWords {

  private static final int FEW = 3;

  private final Frame frame;
  private final Taxonomy taxonomy;
  private final Clock clock;
  private final SpokenOccurrence spoken;

  /** Speaks the frame's language. */
  public OrganisationWords(Frame frame, Taxonomy taxonomy, Clock clock) {
    this.frame = frame;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.spoken = new SpokenOccurrence(frame.texts().language().locale());
  }

  /** Where, when, for whom, at what cost, in which languages: what was told, one line each. */
  public List<Fact> facts(Organisation organisation, List<Neighbourhood> all) {
    Visiting visiting = organisation.visiting();
    List<Fact> facts = new ArrayList<>();
    add(facts, "organisation.for-whom", organisation.doing().forWhom());
    add(facts, "organisation.serves", serves(organisation, all));
    add(facts, "organisation.helps-with", labels(organisation.skills()));
    add(facts, "organisation.where", organisation.reaching().where());
    add(facts, "organisation.open", open(visiting));
    add(facts, "organisation.walk-in", organisation.reaching().walkIn());
    add(facts, "organisation.costs", visiting.free() ? frame.t("welcome.free") : visiting.costs());
    add(
        facts,
        "activity.languages",
        visiting.languages().equals(Set.of("nl"))
            ? ""
            : visiting.languages().stream()
                .sorted()
                .map(code -> frame.t("language." + code))
                .collect(Collectors.joining(", ")));
    return facts;
  }

  private void add(List<Fact> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(frame.t(key), value));
    }
  }

  /** How to reach it: by telephone, on the web, by mail; for paper. */
  public List<Fact> ways(Organisation organisation) {
    List<Fact> ways = new ArrayList<>();
    add(ways, "organisation.telephone", organisation.reaching().telephone());
    add(ways, "organisation.website", organisation.reaching().website());
    add(ways, "organisation.email", organisation.reaching().email());
    return ways;
  }

  /** For which neighbourhoods it is. */
  String serves(Organisation organisation, List<Neighbourhood> all) {
    Set<String> codes = organisation.doing().serves();
    return codes.isEmpty()
        ? frame.t("organisation.serves.all", frame.municipality())
        : all.stream()
            .filter(place -> codes.contains(place.code()))
            .map(Neighbourhood::name)
            .collect(Collectors.joining(", "));
  }

  /** When it is open: <i>maandag tot en met donderdag 9.00 tot 17.00 uur</i>. */
  String open(Visiting visiting) {
    String hours =
        visiting.hours().together().stream().map(this::days).collect(Collectors.joining("; "));
    return Stream.of(hours, visiting.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(". "));
  }

  private String days(OpeningHours.Days days) {
    String first = day(days.first());
    String name =
        days.first() == days.last() ? first : frame.t("organisation.days", first, day(days.last()));
    return name
        + " "
        + days.times().stream()
            .map(open -> spoken.hours(open.from(), open.to()))
            .collect(Collectors.joining(", "));
  }

  private String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, spoken.locale());
  }

  private String labels(Set<String> skills) {
    return skills.stream()
        .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What it is about, in the order in which people see subjects. */
  List<String> subjects(Organisation organisation) {
    return taxonomy.categories().stream()
        .filter(category -> organisation.doing().categories().contains(category.code()))
        .map(Category::label)
        .toList();
  }

  /** Since when it was not checked, when that is too long; empty otherwise. */
  public String unchecked(Organisation organisation) {
    return organisation.freshness().unconfirmed(clock.instant())
        ? frame.t("organisation.unchecked", day(organisation.freshness().confirmedAt()))
        : "";
  }

  /** When it was last checked. */
  String checked(Organisation organisation) {
    return frame.t("organisation.checked", day(organisation.freshness().confirmedAt()));
  }

  private String day(Instant moment) {
    return spoken.longDate(moment.atZone(SpokenTime.ZONE).toLocalDate());
  }

  /** Why it fits somebody who lives there, in one sentence. */
  public String because(Fitting fitting, Neighbourhood place) {
    String what =
        fitting.skills().stream()
            .limit(FEW)
            .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
            .map(label -> label.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    String where =
        fitting.organisation().doing().serves().isEmpty()
            ? frame.municipality()
            : SpokenPlace.of(place.name(), frame.language());
    return what.isEmpty()
        ? frame.t("referral.because.subject", where)
        : frame.t("referral.because", what, where);
  }
}
