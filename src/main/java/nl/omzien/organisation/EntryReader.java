package nl.omzien.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.omzien.moderation.Screening;
import nl.omzien.place.District;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Team;
import nl.omzien.platform.Email;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.web.Problems;

/** Reads what was told of one organisation; what is wrong with it is told by its column. */
final class EntryReader {

  /** Languages that an organisation may name. */
  static final List<String> LANGUAGES =
      List.of(
          "nl", "en", "tr", "ar", "pl", "uk", "ti", "am", "so", "fa", "fr", "de", "es", "ber",
          "ngt");

  private static final Set<String> NOTHING = Set.of("gratis", "geen", "0", "free", "-");

  private final Known known;
  private final Screening screening;
  private final Optional<Team> usual;

  /**
   * A reader.
   *
   * @param usual the team that keeps up what names no team and is in no district
   */
  EntryReader(Known known, Screening screening, Optional<Team> usual) {
    this.known = known;
    this.screening = screening;
    this.usual = usual;
  }

  /** Whether it says enough to be kept; the problems tell what is missing. */
  Optional<Entry> read(Map<Column, String> told, Problems problems) {
    Values values = new Values(told, problems);
    Doing doing =
        new Doing(
            values.needed(Column.NAAM),
            values.publicText(Column.WAT, true),
            values.publicText(Column.VOOR_WIE, false),
            values.codes(Column.ONDERWERPEN, said -> known.category(said).map(Category::code)),
            values.codes(Column.VAARDIGHEDEN, said -> known.skill(said).map(Skill::code)),
            values.codes(
                Column.BUURTEN, said -> known.neighbourhood(said).map(Neighbourhood::code)));
    if (doing.categories().isEmpty()) {
      problems.add(Column.ONDERWERPEN.code(), "organisation.subject.empty");
    }
    Reaching reaching = reaching(values);
    Visiting visiting = visiting(values);
    String code = values.text(Column.CODE).toLowerCase(Locale.ROOT);
    if (!code.isEmpty() && !code.matches("[a-z0-9-]{1,80}")) {
      problems.add(Column.CODE.code(), "organisation.code.wrong");
    }
    Optional<Team> team = team(values, reaching);
    if (team.isEmpty()) {
      problems.add(Column.TEAM.code(), "organisation.team.unknown");
    }
    return problems.none()
        ? Optional.of(new Entry(code, doing, reaching, visiting, team.get()))
        : Optional.empty();
  }

  private Reaching reaching(Values values) {
    Optional<Location> location = values.one(Column.PLEK, known::location);
    Optional<Neighbourhood> place = values.one(Column.BUURT, known::neighbourhood);
    Reaching reaching =
        new Reaching(
            values.text(Column.ADRES),
            location,
            place,
            values.one(Column.TELEFOON, PublicNumber::parse).map(PublicNumber::number).orElse(""),
            values.one(Column.WEBSITE, WebAddress::parse).map(WebAddress::address).orElse(""),
            values.one(Column.EMAIL, Email::parse).map(Email::address).orElse(""),
            values.text(Column.INLOOP));
    if (reaching.telephone().isEmpty()
        && reaching.website().isEmpty()
        && reaching.email().isEmpty()
        && (reaching.where().isEmpty() || reaching.walkIn().isEmpty())) {
      values.problems.add(Column.TELEFOON.code(), "organisation.reach.empty");
    }
    return reaching;
  }

  private static Visiting visiting(Values values) {
    Optional<OpeningHours> hours = OpeningHours.parse(values.text(Column.OPEN));
    if (hours.isEmpty()) {
      values.problems.add(Column.OPEN.code(), "organisation.open.wrong");
    }
    String costs = values.text(Column.KOSTEN);
    Set<String> languages =
        values.codes(
            Column.TALEN,
            said -> Optional.of(said.strip().toLowerCase(Locale.ROOT)).filter(LANGUAGES::contains));
    return new Visiting(
        hours.orElse(OpeningHours.UNKNOWN),
        values.text(Column.OPEN_TOELICHTING),
        NOTHING.contains(costs.toLowerCase(Locale.ROOT)) ? "" : costs,
        languages.isEmpty() ? Set.of("nl") : languages);
  }

  private Optional<Team> team(Values values, Reaching reaching) {
    return values.text(Column.TEAM).isEmpty()
        ? reaching
            .neighbourhood()
            .map(Neighbourhood::district)
            .map(District::team)
            .or(() -> usual)
            .or(() -> known.teams().stream().findFirst())
        : known.team(values.text(Column.TEAM));
  }

  /** What was told, column by column, with its problems. */
  private final class Values {

    private final Map<Column, String> told;
    private final Problems problems;

    Values(Map<Column, String> told, Problems problems) {
      this.told = told;
      this.problems = problems;
    }

    String text(Column column) {
      String text = told.getOrDefault(column, "").strip();
      if (text.length() > column.longest()) {
        problems.add(column.code(), "initiative.long", column.longest());
      }
      return text;
    }

    String needed(Column column) {
      String text = text(column);
      if (text.isEmpty()) {
        problems.add(column.code(), "organisation.empty");
      }
      return text;
    }

    /** A number or an address of somebody does not belong in a sentence that everybody reads. */
    String publicText(Column column, boolean needed) {
      String text = needed ? needed(column) : text(column);
      if (!screening.personal(text).isEmpty()) {
        problems.add(column.code(), "organisation.personal");
      }
      return text;
    }

    <T> Optional<T> one(Column column, Function<String, Optional<T>> read) {
      String text = text(column);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Optional<T> found = read.apply(text);
      if (found.isEmpty()) {
        problems.add(column.code(), "organisation.wrong." + column.code(), text);
      }
      return found;
    }

    Set<String> codes(Column column, Function<String, Optional<String>> read) {
      Set<String> codes = new LinkedHashSet<>();
      for (String said : text(column).split("[,|\\n]")) {
        if (!said.isBlank()) {
          read.apply(said)
              .ifPresentOrElse(
                  codes::add,
                  () ->
                      problems.add(
                          column.code(), "organisation.wrong." + column.code(), said.strip()));
        }
      }
      return codes;
    }
  }
}
