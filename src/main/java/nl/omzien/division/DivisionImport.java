package nl.omzien.division;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.division.Compared.What;
import nl.omzien.place.AreaCode;
import nl.omzien.place.AreaCode.Kind;
import nl.omzien.place.District;
import nl.omzien.place.Middle;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Slug;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;

/**
 * Carrying out what a file tells: all good rows in the one transaction of its caller. What is here
 * already as the file says is left alone, so the same file twice changes nothing; what is not in
 * the file is left alone too, for somebody may live there.
 */
@Dependent
class DivisionImport {

  private static final String SETTING = "division";

  private final DivisionRows rows;
  private final Areas areas;
  private final PolicyRecord record;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  DivisionImport(
      DivisionRows rows, Areas areas, PolicyRecord record, Secrets secrets, Clock clock) {
    this.rows = rows;
    this.areas = areas;
    this.record = record;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** What carrying it out would do now. */
  Look look(DivisionFile file, Visitor coordinator) {
    Present present = areas.present(coordinator);
    Comparison comparison =
        Comparison.of(rows.of(file.id()), present, file.municipality(), file.year());
    return new Look(present, comparison, fingerprint(comparison));
  }

  /**
   * A file held against what is here.
   *
   * @param present what is here
   * @param comparison of the two
   * @param fingerprint of all that would change
   */
  record Look(Present present, Comparison comparison, String fingerprint) {

    /** Whether there is anything to carry out. */
    boolean changes() {
      return comparison.all().stream().anyMatch(one -> one.what().changes());
    }
  }

  private String fingerprint(Comparison comparison) {
    return secrets.hash(
        SETTING,
        comparison.all().stream()
            .filter(one -> one.what().changes())
            .map(one -> one.what() + one.row().code() + one.before() + "\n" + one.row().name())
            .collect(Collectors.joining("\n")));
  }

  /** Carries it out. */
  void apply(DivisionFile file, Look look, Visitor coordinator) {
    Map<String, District> districts = new HashMap<>(look.present().districts());
    Set<String> districtSlugs =
        districts.values().stream().map(District::slug).collect(Collectors.toSet());
    Set<String> slugs =
        look.present().neighbourhoods().values().stream()
            .map(Neighbourhood::slug)
            .collect(Collectors.toSet());
    for (Compared one : look.comparison().all()) {
      if (one.what().changes() && one.row().is(Kind.DISTRICT)) {
        district(one, file.year(), districts, districtSlugs);
      } else if (one.what().changes()) {
        neighbourhood(one, file.year(), look.present(), districts, slugs);
      }
      if (one.what() == What.RENAMED) {
        String code = one.row().code() + " ";
        record.add(coordinator.id(), SETTING, code + one.before(), code + one.row().name());
      }
    }
    done(file, look.comparison(), coordinator);
  }

  private void district(
      Compared one, int year, Map<String, District> districts, Set<String> slugs) {
    AreaRow row = one.row();
    if (one.what() == What.NEW) {
      AreaCode code = new AreaCode(row.code());
      String slug = Slug.unused(row.name(), code, slugs::contains);
      slugs.add(slug);
      District added = new District(code, row.name(), slug, row.postcode(), year);
      districts.put(row.code(), added);
      areas.add(added);
    } else {
      districts.get(row.code()).told(row.name(), row.postcode(), year);
    }
  }

  private void neighbourhood(
      Compared one, int year, Present present, Map<String, District> districts, Set<String> slugs) {
    AreaRow row = one.row();
    Middle middle = row.middle().orElseThrow();
    if (one.what() == What.NEW) {
      AreaCode code = new AreaCode(row.code());
      String slug = Slug.unused(row.name(), code, slugs::contains);
      slugs.add(slug);
      District district = districts.get(code.district());
      areas.add(new Neighbourhood(code, district, row.name(), slug, middle, year));
    } else {
      present.neighbourhoods().get(row.code()).told(row.name(), middle, year);
    }
  }

  private void done(DivisionFile file, Comparison comparison, Visitor coordinator) {
    int added = comparison.all(What.NEW).size();
    int changed = comparison.all(What.RENAMED).size() + comparison.all(What.ADJUSTED).size();
    file.carriedOut(added, changed, clock.instant());
    rows.drop(file.id());
    if (added + changed > 0) {
      String where = file.municipality().isEmpty() ? "alle gemeenten" : file.municipality();
      record.add(
          coordinator.id(),
          SETTING,
          "",
          "CBS " + file.year() + ", " + where + ": " + added + " nieuw, " + changed + " anders");
    }
  }
}
