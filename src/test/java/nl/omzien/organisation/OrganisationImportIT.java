package nl.omzien.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.omzien.initiative.Freshness;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.place.Places;
import nl.omzien.platform.JsonText;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.TestLetters;
import nl.omzien.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files read into a real database, and what a half year without a look does. */
class OrganisationImportIT {

  private static final String HEAD =
      "code;naam;wat;onderwerpen;vaardigheden;buurten;adres;buurt;open;telefoon;team\n";
  private static final String BANK =
      "bank;Voedselbank;Pakketten met eten;eten-en-koken;voedselhulp;;Kade 1, 1385 AB Waterveen;"
          + "Havenkwartier;wo 13:00-15:30;0299-012401;\n";
  private static final String TAXI =
      ";Buurtbus;Rijdt naar de markt;vervoer-en-begeleiding;auto-rijden;Oosterdijk;;;;0299-012402;"
          + "Wijkteam Oost\n";

  private Village village;

  @BeforeEach
  void settle() {
    village = Village.fresh();
  }

  @AfterEach
  void leave() {
    village.close();
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    assertEquals(List.of(Checked.What.NEW, Checked.What.NEW), read(HEAD + BANK + TAXI));
    long versions = versions();
    assertEquals(List.of(Checked.What.SAME, Checked.What.SAME), read(HEAD + BANK + TAXI));
    assertEquals(versions, versions(), "no row was touched");
    assertEquals(2, count());
    assertEquals(
        2, village.count("select count(*) from policy_change where setting = 'organisation'"));
  }

  @Test
  void a_row_that_says_something_else_changes_that_one_and_keeps_its_address() {
    read(HEAD + BANK + TAXI);
    String renamed = BANK.replace("Voedselbank", "Voedselbank Waterveen");
    assertEquals(List.of(Checked.What.CHANGED, Checked.What.SAME), read(HEAD + renamed + TAXI));
    village.transact(
        em -> {
          Organisation bank = organisations(em).coded("bank").orElseThrow();
          assertEquals("Voedselbank Waterveen", bank.name());
          assertEquals("voedselbank", bank.slug(), "a printed address keeps working");
          assertEquals("Samira", bank.checkedBy().orElseThrow().firstName());
          assertEquals("Wijkteam West", bank.team().name(), "of its neighbourhood");
        });
  }

  @Test
  void good_rows_come_in_and_bad_ones_are_told_with_line_and_reason() {
    String bad = ";;Zonder naam;eten-en-koken;;;;;;0299-012403;\n";
    String worse = "x;Vreemd;Doet iets;onzin;;Nergens;;;morgen;geen nummer;Wijkteam Zuid\n";
    List<Checked> rows = rows(HEAD + BANK + bad + worse + BANK);
    assertEquals(
        List.of(Checked.What.NEW, Checked.What.WRONG, Checked.What.WRONG, Checked.What.WRONG),
        rows.stream().map(Checked::what).toList());
    assertEquals(List.of(2, 3, 4, 5), rows.stream().map(Checked::line).toList());
    assertEquals(List.of("naam: Vul dit in."), rows.get(1).reasons());
    assertEquals(
        List.of(
            "onderwerpen: Het onderwerp “onzin” kennen wij niet.",
            "buurten: De buurt “Nergens” kennen wij niet.",
            "telefoon: “geen nummer” is geen telefoonnummer.",
            "open: Dit begrijpen wij niet. Schrijf het zo: ma-vr 9.00-17.00; za 10.00-12.00",
            "team: Dit team kennen wij niet."),
        rows.get(2).reasons());
    assertEquals(
        List.of("code: Deze organisatie staat twee keer in het bestand."), rows.get(3).reasons());
    assertEquals(1, count());
  }

  @Test
  void what_was_taken_off_does_not_come_back_by_a_file() {
    read(HEAD + BANK);
    village.transact(em -> organisations(em).coded("bank").orElseThrow().withdraw("gestopt"));
    assertEquals(List.of(Checked.What.WRONG), read(HEAD + BANK));
    assertEquals(0L, village.<Long>inTransaction(em -> organisations(em).count()).longValue());
  }

  @Test
  void a_number_of_somebody_does_not_come_in_with_the_words() {
    List<Checked> rows = rows(HEAD + BANK.replace("Pakketten", "Bel Kees, 06-12345678. Pakketten"));
    assertEquals(Checked.What.WRONG, rows.get(0).what());
    assertTrue(rows.get(0).reasons().get(0).contains("nummer of adres van iemand"));
  }

  @Test
  void two_of_one_name_have_addresses_of_their_own() {
    read(HEAD + BANK + BANK.replace("bank;", "bank-2;").replace("Kade 1", "Kade 2"));
    assertEquals(
        List.of("voedselbank", "voedselbank-2"),
        village.inTransaction(
            em -> organisations(em).listed().stream().map(Organisation::slug).sorted().toList()));
  }

  @Test
  void what_leaves_as_hsds_comes_back_as_it_was() {
    read(HEAD + BANK + TAXI);
    String json = village.inTransaction(this::hsds);
    long versions = versions();
    village.transact(
        em -> {
          try {
            List<Checked> rows = reading(em).apply(HsdsFile.rows(json), samira(em), Texts.in("nl"));
            assertEquals(
                List.of(Checked.What.SAME, Checked.What.SAME),
                rows.stream().map(Checked::what).toList(),
                json);
          } catch (UnreadableFile wrong) {
            throw new AssertionError(json, wrong);
          }
        });
    assertEquals(versions, versions());
  }

  @Test
  void five_thousand_rows_come_in_at_once() {
    StringBuilder file = new StringBuilder(HEAD);
    IntStream.range(0, OrganisationFile.MOST_ROWS)
        .forEach(i -> file.append(BANK.replace("bank;Voedselbank", "b" + i + ";Bank " + i)));
    long begun = System.nanoTime();
    read(file.toString());
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println("OrganisationImportIT: 5,000 rows in " + took.toMillis() + " ms");
    assertEquals(OrganisationFile.MOST_ROWS, count());
  }

  @Test
  void after_half_a_year_its_team_is_asked_once_and_a_press_makes_it_fresh() {
    read(HEAD + BANK + TAXI);
    ask();
    assertEquals(0, village.mails("samira@example.org", "half jaar geleden"), "it is fresh");
    village.pass(Freshness.FRESH.plusDays(1));
    ask();
    ask();
    assertEquals(1, village.mails("samira@example.org", "half jaar geleden"));
    assertEquals(1, village.mails("hilde@example.org", "half jaar geleden"));
    village.pass(Duration.ofDays(29));
    village.transact(
        em -> {
          Organisation bank = organisations(em).coded("bank").orElseThrow();
          assertTrue(bank.freshness().unconfirmed(village.clock().instant()));
          assertTrue(bank.freshness().sunk(village.clock().instant()));
          keeping(em).checked(bank, samira(em));
        });
    village.transact(
        em -> {
          Organisation bank = organisations(em).coded("bank").orElseThrow();
          assertEquals(village.clock().instant(), bank.freshness().confirmedAt());
          assertTrue(bank.freshness().askedAt().isEmpty());
        });
  }

  private void ask() {
    village.transact(
        em ->
            new StillRight(
                    em,
                    new People(em),
                    TestLetters.in(em, TestSettings.plain(), village.clock()),
                    village.clock())
                .run());
  }

  private String hsds(EntityManager em) {
    HsdsJson json =
        new HsdsJson(
            URI.create("https://example.org"),
            "Waterveen",
            new Understanding().taxonomy(),
            Texts.in("nl"),
            new Places(em).neighbourhoods());
    JsonArrayBuilder all = JsonText.JSON.createArrayBuilder();
    organisations(em).listed().forEach(one -> all.add(json.of(one)));
    return all.build().toString();
  }

  private List<Checked.What> read(String file) {
    return rows(file).stream().map(Checked::what).toList();
  }

  private List<Checked> rows(String file) {
    return village.inTransaction(
        em -> {
          try {
            return reading(em)
                .apply(
                    OrganisationFile.rows(
                        OrganisationFile.text(file.getBytes(StandardCharsets.UTF_8))),
                    samira(em),
                    Texts.in("nl"));
          } catch (UnreadableFile wrong) {
            throw new AssertionError(wrong.key(), wrong);
          }
        });
  }

  private Visitor samira(EntityManager em) {
    return village.visitor(em, village.person(em, "Samira"));
  }

  private Organisations organisations(EntityManager em) {
    return new Organisations(em, village.clock());
  }

  private Keeping keeping(EntityManager em) {
    return new Keeping(
        organisations(em), new PolicyRecord(em, village.clock()), new People(em), village.clock());
  }

  private OrganisationImport reading(EntityManager em) {
    return new OrganisationImport(
        organisations(em),
        keeping(em),
        new Places(em),
        new People(em),
        new Understanding().taxonomy(),
        new Screening());
  }

  private long count() {
    return village.count("select count(*) from organisation");
  }

  private long versions() {
    return village.count("select sum(version) from organisation");
  }
}
