package nl.omzien.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.omzien.place.AreaCode;
import nl.omzien.place.District;
import nl.omzien.place.Middle;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.NotThisArea;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files carried out in a real database, and nodes that stop halfway. */
class DivisionImportIT {

  private static final String FILE =
      Cbs.file(
          Cbs.district("WK999905", "Nieuwland"), Cbs.neighbourhood("BU99990501", "Kwikstaarthof"));

  private Village village;
  private Visitor ruud;

  @BeforeEach
  void settle() {
    village = Village.fresh();
    ruud = village.visitor("Ruud");
  }

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void what_a_node_left_lying_another_begins_anew() {
    String reference = bring(FILE, "Waterveen");
    DivisionSteps.Claim stopped = village.inTransaction(em -> steps(em).claim()).orElseThrow();
    assertTrue(village.inTransaction(em -> steps(em).claim()).isEmpty(), "somebody is at it");
    AreaRow row = AreaRow.none(1, 1, "division-row.feature");
    assertTrue(village.<Boolean>inTransaction(em -> steps(em).keep(stopped, List.of(row), 1, 10)));
    village.pass(Duration.ofSeconds(61));
    DivisionSteps.Claim second = village.inTransaction(em -> steps(em).claim()).orElseThrow();
    assertFalse(
        village.<Boolean>inTransaction(em -> steps(em).keep(stopped, List.of(row), 1, 10)),
        "whoever was given up writes nothing more");
    village.transact(em -> DivisionReading.read(steps(em), second));
    DivisionFile file = village.inTransaction(em -> find(em, reference));
    assertEquals(DivisionFileStatus.READ, file.status());
    assertEquals(2, village.count("select count(*) from division_row"), "of the second time only");
    assertEquals(0, village.count("select count(*) from division_file_part"));
  }

  @Test
  void a_file_on_which_every_node_stops_is_given_up() {
    String reference = bring(FILE, "Waterveen");
    for (int i = 0; i < 3; i++) {
      assertTrue(village.inTransaction(em -> steps(em).claim()).isPresent());
      village.pass(Duration.ofSeconds(61));
    }
    assertTrue(village.inTransaction(em -> steps(em).claim()).isEmpty());
    DivisionFile file = village.inTransaction(em -> find(em, reference));
    assertEquals(DivisionFileStatus.REFUSED, file.status());
    assertEquals("division-file.ours", file.problem());
  }

  @Test
  void the_same_file_twice_changes_nothing_and_a_new_year_changes_the_year() {
    carryOut(FILE, "Waterveen");
    long policy = village.count("select count(*) from policy_change");
    String again = bring(FILE, "Waterveen");
    read();
    assertFalse(look(again).changes());
    assertEquals(policy, village.count("select count(*) from policy_change"));
    assertEquals(1, village.count("select count(*) from neighbourhood where cbs_year = 2026"));
  }

  @Test
  void districts_may_come_first_and_neighbourhoods_after_them() {
    carryOut(Cbs.file(Cbs.district("WK999905", "Nieuwland")), "GM9999");
    carryOut(Cbs.file(Cbs.neighbourhood("BU99990501", "Kwikstaarthof")), "");
    assertEquals(
        "WK999905",
        village.<String>inTransaction(
            em -> em.find(Neighbourhood.class, "BU99990501").district().code()));
  }

  @Test
  void nobody_finds_a_place_that_no_team_serves() {
    carryOut(FILE, "Waterveen");
    assertPlaces(false);
    village.transact(
        em -> {
          Team west = em.createQuery("select t from Team t", Team.class).getResultList().get(0);
          em.find(District.class, "WK999905").servedBy(west);
        });
    assertPlaces(true);
  }

  private void assertPlaces(boolean found) {
    village.transact(
        em -> {
          Places places = new Places(em);
          assertEquals(found, places.neighbourhood("BU99990501").isPresent());
          assertEquals(found, places.neighbourhoodCalled("kwikstaarthof").isPresent());
          assertEquals(found, places.district("WK999905").isPresent());
          assertEquals(found, places.districtCalled("nieuwland").isPresent());
          assertEquals(found, places.meant("kwikstaarthof").size() == 1);
          assertEquals(found, places.meant("1390").size() == 1, "the postcode came along");
          assertEquals(!found, places.nobodyServes("Kwikstaarthof"));
          assertEquals(found ? 6 : 5, places.neighbourhoods().size());
        });
  }

  @Test
  void a_place_refuses_a_code_that_is_not_its_own() {
    District district = new District("WK999905", "Nieuwland", "", "", null);
    Middle middle = new Middle(52.5, 5.2);
    assertThrows(
        NotThisArea.class,
        () -> new District(new AreaCode("BU99990501"), "Nieuwland", "nieuwland", "", 2026));
    assertThrows(
        NotThisArea.class,
        () -> new Neighbourhood(new AreaCode("BU99990401"), district, "x", "x", middle, 2026));
  }

  @Test
  void a_file_is_thrown_away_after_a_day() {
    bring(FILE, "Waterveen");
    village.pass(Duration.ofHours(25));
    village.transact(em -> files(em).forgetOld());
    assertEquals(0, village.count("select count(*) from division_file"));
    assertEquals(0, village.count("select count(*) from division_file_part"));
  }

  /** How long it takes stands in docs/benchmarks.md; nothing here depends on it. */
  @Test
  void a_whole_country_comes_in_at_once() {
    String country = Cbs.country(14_000);
    long began = System.nanoTime();
    String reference = bring(country, "");
    long brought = System.nanoTime();
    restPeaks();
    read();
    long checked = System.nanoTime();
    assertTrue(look(reference).changes());
    long looked = System.nanoTime();
    village.transact(em -> apply(em, reference));
    long done = System.nanoTime();
    assertEquals(14_000, village.count("select count(*) from neighbourhood where cbs_year = 2026"));
    assertEquals(3_500, village.count("select count(*) from district where cbs_year = 2026"));
    System.out.println(
        String.format(
            "measure=division bytes=%d bring=%.1f read=%.1f look=%.1f carry-out=%.1f peak-mb=%d",
            country.length(),
            seconds(began, brought),
            seconds(brought, checked),
            seconds(checked, looked),
            seconds(looked, done),
            peak()));
    String again = bring(country, "");
    read();
    assertFalse(look(again).changes(), "the same file twice");
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void restPeaks() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private void carryOut(String file, String municipality) {
    String reference = bring(file, municipality);
    read();
    village.transact(em -> apply(em, reference));
  }

  private String bring(String file, String municipality) {
    return village.inTransaction(
        em -> {
          try {
            return files(em)
                .add(
                    village.person(em, "Ruud"),
                    2026,
                    municipality,
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .reference();
          } catch (IOException | UnreadableDivision wrong) {
            throw new AssertionError(wrong);
          }
        });
  }

  private void read() {
    Optional<DivisionSteps.Claim> claim = village.inTransaction(em -> steps(em).claim());
    village.transact(em -> DivisionReading.read(steps(em), claim.orElseThrow()));
  }

  private DivisionImport.Look look(String reference) {
    return village.inTransaction(em -> carrying(em).look(find(em, reference), ruud));
  }

  private void apply(EntityManager em, String reference) {
    DivisionFile file = files(em).holdToCarryOut(ruud, reference).orElseThrow();
    DivisionImport carrying = carrying(em);
    carrying.apply(file, carrying.look(file, ruud), ruud);
  }

  private DivisionFile find(EntityManager em, String reference) {
    return files(em).find(ruud, reference).orElseThrow();
  }

  private DivisionImport carrying(EntityManager em) {
    return new DivisionImport(
        new DivisionRows(em),
        new Areas(em),
        new PolicyRecord(em, village.clock()),
        new Secrets(TestSettings.plain()),
        village.clock());
  }

  private DivisionFiles files(EntityManager em) {
    return new DivisionFiles(em, new FileParts(em), village.clock());
  }

  private DivisionSteps steps(EntityManager em) {
    return new DivisionSteps(files(em), new FileParts(em), new DivisionRows(em), village.clock());
  }
}
