package nl.omzien.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omzien.moderation.Advice;
import org.junit.jupiter.api.Test;

/** Each component escapes what it is given, ties its parts together and carries nothing inline. */
class ComponentTest {

  private static final String EVIL = "<script>alert('x')</script>\" onclick=\"x";
  private static final Content EVIL_CONTENT = output -> output.writeUserContent(EVIL);
  private static final List<Option> OPTIONS =
      List.of(
          new Option("a", EVIL, false), new Option(EVIL, "Twee", true), new Option("c", "", false));
  private static final List<Fact> FACTS = List.of(new Fact(EVIL, "een"), new Fact("b", EVIL));

  private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=");

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          ComponentTest.class.getClassLoader(),
          "gg.jte.generated.precompiled");

  @Test
  void aTextFieldIsTiedToItsLabelItsHintAndItsError() {
    String html =
        render(
            "textField",
            Map.of(
                "name",
                "postcode",
                "label",
                EVIL,
                "value",
                EVIL,
                "hint",
                EVIL,
                "error",
                EVIL,
                "autocomplete",
                "postal-code",
                "inputmode",
                "text",
                "required",
                true));
    assertHas(html, "<label class=\"utrecht-form-label\" for=\"postcode\">");
    assertHas(html, "id=\"postcode\" name=\"postcode\"");
    assertHas(html, "aria-describedby=\"postcode-hint postcode-error\"");
    assertHas(html, "id=\"postcode-hint\"");
    assertHas(html, "id=\"postcode-error\"");
    assertHas(html, "aria-invalid=\"true\"");
    assertHas(html, "aria-required=\"true\"");
    assertHas(html, "autocomplete=\"postal-code\"");
  }

  @Test
  void aFieldThatIsRightSaysNothingIsWrong() {
    for (String field : List.of("textField", "textArea")) {
      String html = render(field, Map.of("name", "x", "label", "Naam"));
      assertFalse(html.contains("aria-invalid"), html);
      assertFalse(html.contains("aria-describedby"), html);
    }
  }

  @Test
  void aTextAreaKeepsWhatWasTypedAndNeverStopsAnyone() {
    String html =
        render(
            "textArea",
            Map.of(
                "name",
                "vraag",
                "label",
                EVIL,
                "value",
                "\nregel\n" + EVIL,
                "error",
                EVIL,
                "length",
                5,
                "left",
                "nog {0}",
                "over",
                "{0} te veel"));
    assertHas(html, "for=\"vraag\"");
    assertHas(html, "aria-describedby=\"vraag-error vraag-count\"");
    assertHas(html, ">\n\nregel\n");
    assertHas(html, "data-length=\"5\"");
    assertFalse(html.contains("maxlength"), html);
  }

  @Test
  void whatWasFoundIsToldWithWhatCanBeDone() {
    String html =
        render("found", Map.of("findings", List.of(new Advice(EVIL, "Haal het weg.", true))));
    assertHas(html, "Haal het weg.");
    assertFalse(html.contains(EVIL), html);
  }

  @Test
  void aSelectShowsWhatWasChosen() {
    String html =
        render(
            "selectField",
            Map.of("name", "soort", "label", EVIL, "options", OPTIONS, "error", EVIL));
    assertHas(html, "for=\"soort\"");
    assertHas(html, "aria-describedby=\"soort-error\"");
    assertHas(html, " selected>Twee</option>");
    assertEquals(1, count(html, " selected"));
  }

  @Test
  void aGroupHasALegendAndItsFirstChoiceIsWhereTheSummaryLeads() {
    for (String group : List.of("radioGroup", "checkboxGroup")) {
      String html =
          render(
              group,
              Map.of(
                  "name", "wanneer", "label", EVIL, "options", OPTIONS, "hint", EVIL, "error",
                  EVIL));
      assertHas(html, "<legend");
      assertHas(html, "aria-describedby=\"wanneer-hint wanneer-error\"");
      assertHas(html, "id=\"wanneer\"");
      String third = "wanneer-" + OPTIONS.get(2).value();
      assertHas(html, "id=\"" + third + "\"");
      assertHas(html, "for=\"" + third + "\"");
      assertEquals(3, count(html, "name=\"wanneer\""));
      assertEquals(1, count(html, " checked"));
    }
  }

  @Test
  void moreChoicesOfANameHaveIdsOfTheirOwn() {
    List<Option> others = List.of(new Option("drie", "Drie", false));
    String html =
        render(
            "checkboxGroup",
            Map.of("name", "wanneer", "label", EVIL, "options", others, "further", true));
    assertHas(html, "for=\"wanneer-drie\"");
    assertHas(html, "id=\"wanneer-drie\"");
    assertEquals(0, count(html, "id=\"wanneer\""));
  }

  @Test
  void aWeekHasARowForEachDayAndABoxWithAWholeNameForEachPart() {
    List<Option> parts =
        List.of(
            new Option("ma-o", EVIL, false),
            new Option("ma-m", "maandagmiddag", true),
            new Option("ma-a", "maandagavond", false));
    String html =
        render(
            "week",
            Map.of(
                "name",
                "wanneer",
                "label",
                EVIL,
                "options",
                parts,
                "hint",
                EVIL,
                "t",
                Texts.in("nl")));
    assertHas(html, "aria-describedby=\"wanneer-hint\"");
    assertHas(html, "<th scope=\"row\">maandag</th>");
    assertHas(html, "id=\"wanneer\"");
    assertHas(html, "aria-label=\"maandagmiddag\"");
    assertEquals(3, count(html, "name=\"wanneer\""));
    assertEquals(1, count(html, " checked"));
  }

  @Test
  void aCheckboxIsNotTickedByItself() {
    String html = render("checkbox", Map.of("name", "ja", "label", EVIL, "error", EVIL));
    assertFalse(html.contains(" checked"), html);
    assertHas(html, "for=\"ja\"");
    assertHas(html, "aria-describedby=\"ja-error\"");
  }

  @Test
  void theErrorSummaryLeadsToEachField() {
    String html =
        render(
            "errorSummary",
            Map.of("heading", EVIL, "problems", List.of(new Problem("postcode", EVIL))));
    assertHas(html, "href=\"#postcode\"");
    assertHas(html, "role=\"alert\"");
    assertHas(html, "tabindex=\"-1\"");
    assertEquals("", render("errorSummary", Map.of("heading", "x", "problems", List.of())).trim());
  }

  @Test
  void aButtonSendsANameAndAValue() {
    String html =
        render(
            "button",
            Map.of(
                "text", EVIL, "variant", "danger", "name", "beslissing", "value", "x", "key", "x"));
    assertHas(html, "type=\"submit\"");
    assertHas(html, "name=\"beslissing\" value=\"x\" data-key=\"x\"");
    assertHas(html, "utrecht-button--danger");
    assertFalse(render("button", Map.of("text", "Verder")).contains("name="));
  }

  @Test
  void linksThatLeadSomewhere() {
    assertHas(render("linkButton", Map.of("text", EVIL, "href", "/vraag")), "href=\"/vraag\"");
    assertHas(render("backLink", Map.of("text", EVIL, "href", "/vraag")), "href=\"/vraag\"");
    assertFalse(
        render("linkButton", Map.of("text", "x", "href", "javascript:alert(1)"))
            .contains("javascript"),
        "an address that runs a script");
    assertHas(
        render(
            "door",
            Map.of("href", "/vraag", "icon", "hand", "title", EVIL, "text", EVIL, "go", EVIL)),
        "href=\"/vraag\"");
  }

  @Test
  void aDecisionShowsItsKey() {
    String html = render("decision", Map.of("key", "a", "text", EVIL));
    assertHas(html, ">a</kbd>");
    assertHas(html, "data-key=\"a\"");
  }

  @Test
  void thePrintButtonShowsOnlyWhereScriptsRun() {
    assertHas(render("printButton", Map.of("text", EVIL)), " hidden");
  }

  @Test
  void aNoteSaysItsToneByShapeAsWell() {
    for (String tone : List.of("info", "warn", "danger", "good")) {
      String html =
          render(
              "note",
              Map.of(
                  "tone",
                  tone,
                  "title",
                  EVIL,
                  "text",
                  EVIL,
                  "content",
                  EVIL_CONTENT,
                  "role",
                  "status"));
      assertHas(html, "<svg");
      assertHas(html, "role=\"status\"");
    }
  }

  @Test
  void aCardWithAnAddressIsOneLink() {
    String html =
        render(
            "card",
            Map.of(
                "title",
                EVIL,
                "eyebrow",
                EVIL,
                "content",
                EVIL_CONTENT,
                "href",
                "/x",
                "actions",
                EVIL_CONTENT,
                "level",
                3));
    assertEquals(1, count(html, "<a "));
    assertHas(html, "<h3>");
    assertFalse(render("card", Map.of("title", "x")).contains("<a "));
  }

  @Test
  void factsAndHistoryAreLists() {
    assertHas(render("facts", Map.of("facts", FACTS)), "<dd>een</dd>");
    assertHas(render("history", Map.of("moments", FACTS)), "<ol");
  }

  @Test
  void smallThings() {
    assertHas(render("chip", Map.of("text", EVIL, "tone", "leaf")), "tone-leaf");
    assertHas(render("statusLabel", Map.of("text", EVIL, "next", EVIL, "tone", "good")), "<svg");
    assertEquals(3, count(render("progress", Map.of("text", EVIL, "done", 1, "total", 3)), "<svg"));
    assertHas(render("mistake", Map.of("id", "naam-error", "text", EVIL)), "id=\"naam-error\"");
    assertHas(render("icon", Map.of("name", "hand")), "aria-hidden=\"true\"");
  }

  @Test
  void anOccurrenceHasItsChipOnlyWhenThereIsSomethingToSay() {
    Map<String, Object> bare = Map.of("time", EVIL, "title", EVIL, "href", "/x", "where", EVIL);
    assertFalse(render("occurrence", bare).contains("chip"));
    assertHas(
        render("occurrence", Map.of("time", "x", "title", "x", "href", "/x", "note", EVIL)),
        "chip");
  }

  @Test
  void anEmptyStateTellsWhatToDo() {
    assertHas(
        render(
            "emptyState",
            Map.of("title", EVIL, "text", EVIL, "drawing", EVIL_CONTENT, "actions", EVIL_CONTENT)),
        "class=\"actions\"");
  }

  @Test
  void theTelephoneCanBePressed() {
    assertHas(
        render("telephone", Map.of("text", EVIL, "number", "0299-012345", "hours", EVIL)),
        "href=\"tel:0299012345\"");
  }

  @Test
  void searchingNeverPutsWordsInAnAddress() {
    String html = render("searchForm", Map.of("label", EVIL, "go", EVIL, "value", EVIL));
    assertHas(html, "method=\"post\"");
    assertHas(html, "for=\"q\"");
  }

  @Test
  void aQueueItemSaysWhichOneIsOpen() {
    assertHas(
        render(
            "queueItem",
            Map.of(
                "href", "/x", "who", EVIL, "text", EVIL, "chip", EVIL, "waiting", EVIL, "current",
                true)),
        "aria-current=\"true\"");
  }

  @Test
  void aDrawingIsAPictureWithALabelAndDecorationWithout() {
    for (String drawing : List.of("street", "doorstep", "cup", "keys", "hands")) {
      String picture = rendered("drawing/" + drawing, Map.of("label", EVIL));
      assertHas(picture, "role=\"img\"");
      assertFalse(picture.contains("aria-hidden"), picture);
      assertHas(rendered("drawing/" + drawing, Map.of()), "aria-hidden=\"true\"");
    }
  }

  @Test
  void whatIsFoldedAwayOpensWhenThereIsSomethingToMend() {
    Content content = output -> output.writeContent("<p>x</p>");
    String folded = render("fold", Map.of("title", EVIL, "content", content));
    assertFalse(folded.contains(" open"), folded);
    assertHas(folded, "<summary><h2>");
    assertHas(
        render("fold", Map.of("title", "x", "open", true, "content", content)),
        "<details class=\"card fold\" open>");
  }

  @Test
  void aPictureKeepsItsPlaceAndSaysWhatThereIsToSee() {
    String shown =
        render(
            "picture",
            Map.of(
                "picture",
                new Picture("/480.jpg", 480, "/1280.jpg", 1280, 960, EVIL),
                "sizes",
                "50vw"));
    assertHas(shown, "width=\"1280\" height=\"960\"");
    assertHas(shown, "srcset=\"/480.jpg 480w, /1280.jpg 1280w\" sizes=\"50vw\"");
    assertHas(shown, "loading=\"lazy\"");
    assertFalse(shown.contains(EVIL), shown);
  }

  @Test
  void aFileFieldSaysWhatIsWrongBesideIt() {
    Map<String, Object> plain = Map.of("name", "foto", "label", EVIL, "hint", "h", "accept", "a");
    assertFalse(render("fileField", plain).contains(EVIL));
    Map<String, Object> wrong = new java.util.HashMap<>(plain);
    wrong.put("error", "kapot");
    assertHas(render("fileField", wrong), "aria-describedby=\"foto-hint foto-error\"");
    assertHas(render("fileField", wrong), "aria-invalid=\"true\"");
  }

  @Test
  void everyTemplateIsFreeOfInlineStyleAndScript() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("webapp/templates"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
        if (file.toString().contains("mail")) {
          continue; // a letter cannot bring a stylesheet along
        }
        assertNothingInline(file.toString(), Files.readString(file));
      }
    }
  }

  @Test
  void everyComponentIsTestedHere() throws IOException {
    String test = Files.readString(Path.of("src/test/java/nl/omzien/web/ComponentTest.java"));
    TreeSet<String> untested = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("webapp/templates/component"))) {
      files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".jte"))
          .map(name -> name.replace(".jte", ""))
          .filter(name -> !test.contains("\"" + name + "\""))
          .forEach(untested::add);
    }
    assertTrue(untested.isEmpty(), "without a test: " + untested);
  }

  private static String render(String component, Map<String, Object> parameters) {
    return rendered("component/" + component, parameters);
  }

  private static String rendered(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    ENGINE.render(template + ".jte", parameters, output);
    String html = output.toString();
    assertFalse(html.contains("<script"), html);
    assertNothingInline(template, html);
    return html;
  }

  private static void assertNothingInline(String where, String html) {
    Matcher tags = TAG.matcher(html);
    while (tags.find()) {
      String names = QUOTED.matcher(tags.group()).replaceAll("\"\"");
      assertFalse(INLINE.matcher(names).find(), where + ": " + tags.group());
    }
  }

  private static void assertHas(String html, String part) {
    assertTrue(html.contains(part), () -> "'" + part + "' is not in:\n" + html);
  }

  private static int count(String html, String part) {
    return html.split(Pattern.quote(part), -1).length - 1;
  }
}
