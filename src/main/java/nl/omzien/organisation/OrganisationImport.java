package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.Slug;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Problem;
import nl.omzien.web.Problems;
import nl.omzien.web.Texts;

/**
 * Reading in a file: first a look at what it would do, row by row, then all good rows in the one
 * transaction of its caller. A row is known again by its code, or else by its name and place; what
 * is there already as the row says is left alone, so the same file twice changes nothing.
 */
@Dependent
public class OrganisationImport {

  private static final int LONGEST_CODE = 80;

  private final Organisations organisations;
  private final Keeping keeping;
  private final Places places;
  private final People people;
  private final Taxonomy taxonomy;
  private final Screening screening;

  @Inject
  OrganisationImport(
      Organisations organisations,
      Keeping keeping,
      Places places,
      People people,
      Taxonomy taxonomy,
      Screening screening) {
    this.organisations = organisations;
    this.keeping = keeping;
    this.places = places;
    this.people = people;
    this.taxonomy = taxonomy;
    this.screening = screening;
  }

  /** What reading it in would do; nothing is kept. */
  List<Checked> look(List<Incoming> rows, Visitor member, Texts texts) {
    EntryReader reader =
        new EntryReader(
            new Known(places, taxonomy),
            screening,
            member.personId().flatMap(people::find).flatMap(Person::team));
    Map<String, Organisation> byCode = new HashMap<>();
    Map<String, Organisation> byPlace = new HashMap<>();
    for (Organisation one : organisations.all()) {
      byCode.put(one.code(), one);
      byPlace.putIfAbsent(natural(one.name(), one.reaching()), one);
    }
    Set<String> seen = new HashSet<>();
    List<Checked> looked = new ArrayList<>();
    for (Incoming row : rows) {
      Problems problems = new Problems(texts);
      Optional<Entry> entry = reader.read(row.told(), problems);
      Optional<Organisation> present =
          entry.flatMap(
              told -> {
                String natural = natural(told.doing().name(), told.reaching());
                return told.code().isEmpty()
                    ? Optional.ofNullable(byCode.get(natural))
                        .or(() -> Optional.ofNullable(byPlace.get(natural)))
                    : Optional.ofNullable(byCode.get(told.code()));
              });
      entry.ifPresent(told -> check(told, present, seen, problems));
      looked.add(checked(row, entry.map(told -> kept(row, told, present)), present, problems));
    }
    return looked;
  }

  /** A file that names no team leaves it with the team that has it. */
  private static Entry kept(Incoming row, Entry told, Optional<Organisation> present) {
    boolean silent = row.told().getOrDefault(Column.TEAM, "").isBlank();
    return silent ? present.map(one -> told.keptBy(one.team())).orElse(told) : told;
  }

  private static void check(
      Entry entry, Optional<Organisation> present, Set<String> seen, Problems problems) {
    if (!seen.add(present.map(Organisation::code).orElseGet(() -> code(entry)))) {
      problems.add(Column.CODE.code(), "organisation-file.twice");
    }
    if (present.filter(one -> !one.listed()).isPresent()) {
      problems.add(Column.CODE.code(), "organisation-file.withdrawn");
    }
  }

  private static Checked checked(
      Incoming row, Optional<Entry> entry, Optional<Organisation> present, Problems problems) {
    Checked.What what =
        !problems.none()
            ? Checked.What.WRONG
            : present.isEmpty()
                ? Checked.What.NEW
                : entry.get().same(present.get()) ? Checked.What.SAME : Checked.What.CHANGED;
    return new Checked(
        row.line(),
        row.told().getOrDefault(Column.NAAM, ""),
        what,
        problems.all().stream().map(OrganisationImport::reason).toList(),
        entry.filter(told -> problems.none()),
        present);
  }

  /** What is wrong, and in which column. */
  private static String reason(Problem problem) {
    return problem.field() + ": " + problem.text();
  }

  /** Keeps all good rows; tells what was done with each. */
  List<Checked> apply(List<Incoming> rows, Visitor member, Texts texts) {
    organisations.holdAll();
    List<Checked> looked = look(rows, member, texts);
    Set<String> slugs = organisations.slugs();
    for (Checked row : looked) {
      switch (row.what()) {
        case NEW -> keeping.add(code(row.entry().get()), row.entry().get(), member, slugs);
        case CHANGED -> keeping.change(row.present().get(), row.entry().get(), member);
        case SAME, WRONG -> {
          // left as it is
        }
      }
    }
    return looked;
  }

  private static String code(Entry entry) {
    return entry.code().isEmpty() ? natural(entry.doing().name(), entry.reaching()) : entry.code();
  }

  /** Name and place, as a code. */
  private static String natural(String name, Reaching reaching) {
    String where =
        reaching
            .location()
            .map(Location::name)
            .orElseGet(
                () ->
                    reaching.address().isEmpty()
                        ? reaching.neighbourhood().map(Neighbourhood::name).orElse("")
                        : reaching.address());
    String code = Slug.of(name + " " + where);
    String bounded = code.substring(0, Math.min(code.length(), LONGEST_CODE));
    return bounded.isEmpty() ? "organisatie" : bounded;
  }

  /**
   * Reads in the file of the demonstration.
   *
   * @throws IllegalArgumentException when a row of it is wrong
   */
  public void demonstrate(byte[] file) {
    try {
      List<Checked> rows =
          apply(
              OrganisationFile.rows(OrganisationFile.text(file)), Visitor.system(), Texts.in("nl"));
      for (Checked row : rows) {
        if (!row.reasons().isEmpty()) {
          throw new IllegalArgumentException("line " + row.line() + ": " + row.reasons());
        }
      }
    } catch (UnreadableFile wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }
}
