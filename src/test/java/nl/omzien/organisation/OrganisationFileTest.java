package nl.omzien.organisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.place.Team;
import org.junit.jupiter.api.Test;

/** Comma-separated values as spreadsheets write them, and as they may not be. */
class OrganisationFileTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Team TEAM = new Team("Wijkteam West", "0299-012345", "9 tot 17", "");

  @Test
  void a_file_may_have_commas_or_semicolons_and_a_mark_at_its_begin() throws UnreadableFile {
    String commas =
        "naam,wat,onderwerpen\r\n\"De Draai, winkel\",\"Zegt \"\"hallo\"\"\",huisdieren\r\n";
    String semicolons = "Naam;WAT; onderwerpen \nDe Draai;Kringloop,huisdieren;huisdieren\n\n;;\n";
    assertEquals("De Draai, winkel", rows(commas).get(0).told().get(Column.NAAM));
    assertEquals("Zegt \"hallo\"", rows(commas).get(0).told().get(Column.WAT));
    List<Incoming> rows = rows("\uFEFF" + semicolons);
    assertEquals(1, rows.size(), "empty rows are no rows");
    assertEquals("Kringloop,huisdieren", rows.get(0).told().get(Column.WAT));
    assertEquals(2, rows.get(0).line());
  }

  @Test
  void a_row_is_told_by_the_line_where_it_begins() throws UnreadableFile {
    List<Incoming> rows = rows("naam;wat;onderwerpen\na;\"twee\nregels\";x\n\nb;c;d\n");
    assertEquals(2, rows.get(0).line());
    assertEquals(5, rows.get(1).line());
  }

  @Test
  void what_is_no_list_of_organisations_is_refused_with_the_reason() {
    assertWrong("organisation-file.column", "naam;wat;onderwerpen;leeftijd\na;b;c;d");
    assertWrong("organisation-file.column", "naam;naam;wat;onderwerpen\na;b;c;d");
    assertWrong("organisation-file.missing", "naam;wat\na;b");
    assertWrong("organisation-file.empty", "naam;wat;onderwerpen\n");
    assertWrong("organisation-file.empty", "");
    assertWrong("organisation-file.form", "naam;wat;onderwerpen\n\"a;b;c");
    assertWrong("organisation-file.rows", "naam;wat;onderwerpen\n" + "a;b;c\n".repeat(5_001));
  }

  @Test
  void bytes_that_are_no_utf_8_or_too_many_are_refused() {
    byte[] latin = "naam;wat;onderwerpen\nCaf\u00e9;b;c".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("organisation-file.encoding", key(latin));
    assertEquals("organisation-file.encoding", key(new byte[] {0, 1}));
    assertEquals("organisation-file.large", key(new byte[OrganisationFile.LARGEST + 1]));
  }

  @Test
  void a_cell_that_a_spreadsheet_would_run_is_guarded_and_read_back_as_it_was()
      throws UnreadableFile {
    for (String formula :
        List.of("=HYPERLINK(\"x\")", "+31", "-1", "@SUM(A1)", "\tx", "gewoon; met \"tekens\"")) {
      Organisation organisation = organisation(formula);
      String file = OrganisationFile.of(List.of(organisation));
      assertEquals('\uFEFF', file.charAt(0));
      boolean dangerous = !formula.startsWith("gewoon");
      assertEquals(dangerous, file.contains("'" + formula.charAt(0)), file);
      Map<Column, String> told = rows(file).get(0).told();
      assertEquals(formula.strip(), told.get(Column.NAAM));
      assertEquals("Doet iets", told.get(Column.WAT));
      assertEquals("ma-vr 09:00-17:00", told.get(Column.OPEN));
    }
  }

  @Test
  void a_filled_in_form_tells_what_the_file_tells() {
    Organisation organisation = organisation("De Draai");
    Map<Column, String> file = OrganisationForm.told(organisation);
    Map<Column, String> form = OrganisationForm.told(OrganisationForm.fields(organisation));
    assertArrayEquals(
        new Object[] {file.get(Column.NAAM), file.get(Column.OPEN), file.get(Column.TEAM)},
        new Object[] {form.get(Column.NAAM), form.get(Column.OPEN), form.get(Column.TEAM)});
    assertEquals("eten-en-koken|huisdieren", sorted(form.get(Column.ONDERWERPEN)));
  }

  @Test
  void it_is_taken_off_and_put_back_but_not_twice() {
    Organisation organisation = organisation("De Draai");
    assertTrue(organisation.listed());
    organisation.withdraw("gestopt");
    assertEquals("gestopt", organisation.withdrawnWhy());
    assertThrows(NotInThisState.class, () -> organisation.withdraw("weer"));
    organisation.list();
    assertEquals("", organisation.withdrawnWhy());
    assertThrows(NotInThisState.class, organisation::list);
  }

  private static String sorted(String codes) {
    return Set.of(codes.split("\\|")).stream()
        .sorted()
        .reduce((one, other) -> one + "|" + other)
        .orElseThrow();
  }

  private static Organisation organisation(String name) {
    return new Organisation(
        "draai",
        "draai",
        new Entry(
            "",
            new Doing(
                name,
                "Doet iets",
                "",
                Set.of("eten-en-koken", "huisdieren"),
                Set.of("maaltijd"),
                Set.of()),
            new Reaching("Kade 1", Optional.empty(), Optional.empty(), "0299-012345", "", "", ""),
            new Visiting(
                OpeningHours.parse("ma-vr 9-17").orElseThrow(), "", "", Set.of("nl", "tr")),
            TEAM),
        Optional.empty(),
        NOW);
  }

  private static List<Incoming> rows(String file) throws UnreadableFile {
    return OrganisationFile.rows(OrganisationFile.text(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static void assertWrong(String key, String file) {
    assertEquals(
        key,
        assertThrows(UnreadableFile.class, () -> rows(file)).key(),
        file.lines().findFirst().orElse(""));
  }

  private static String key(byte[] file) {
    return assertThrows(UnreadableFile.class, () -> OrganisationFile.text(file)).key();
  }
}
