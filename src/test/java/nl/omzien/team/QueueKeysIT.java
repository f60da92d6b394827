package nl.omzien.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.omzien.testing.Browser;
import nl.omzien.testing.Http;
import nl.omzien.testing.Patience;
import nl.omzien.testing.Program;
import nl.omzien.testing.RunningDatabase;
import nl.omzien.testing.Steps;
import nl.omzien.testing.Street;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The queue in a real browser, on a program where decisions wait as long as they do for everybody:
 * keystrokes and loaded documents are counted.
 */
class QueueKeysIT {

  private static final Pattern QUEUE = Pattern.compile("/team/lezen$");

  private static Program program;
  private static RunningDatabase database;

  @BeforeAll
  static void start() throws IOException {
    Path data = Files.createTempDirectory("omzien-queue-tests");
    program = Program.start(data, Map.of("OMZIEN_UNDO_SECONDS", "10"), "--demo");
    program.awaitReady();
    database = RunningDatabase.of(data);
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  @AfterEach
  void everybodyGoesHome() {
    Browser.closeWindows();
  }

  @Test
  void anOrdinaryItemTakesOneKeyAndLoadsNoDocument() {
    List<String> asked =
        List.of(
            asked("Wie helpt mij de heg te knippen?"),
            asked("Wie heeft er een ladder te leen?"),
            asked("Wie heeft er een aanhanger te leen?"));
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + asked.get(0));
    AtomicInteger documents = documents(samira);
    int keys = 0;
    for (String reference : asked) {
      if (keys > 0) {
        // the next in the list may be another's: she goes to hers without a load too
        samira.locator("[data-items] a[href='/team/lezen/" + reference + "']").click();
      }
      assertThat(form(samira, reference)).hasCount(1);
      samira.keyboard().press("a");
      keys++;
      assertThat(samira.locator("form.undo").first()).isVisible();
      assertThat(samira.locator("form.undo[action*='" + reference + "']")).hasCount(1);
      assertThat(samira).hasURL(QUEUE);
    }
    System.out.println(
        "QueueKeysIT: "
            + asked.size()
            + " ordinary items decided, "
            + keys
            + " keystrokes, "
            + documents.get()
            + " documents loaded");
    assertEquals(asked.size(), keys);
    assertEquals(0, documents.get());
    for (String reference : asked) {
      Patience.until("it has left", () -> status(reference).equals("VISIBLE"));
    }
  }

  @Test
  void oneKeyTakesItBackAndNothingWasSent() {
    String reference = asked("Wie helpt mij met de vaat?");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + reference);
    AtomicInteger documents = documents(samira);
    samira.getByLabel("Zo zien anderen het").fill("Wie wast er mee af?");
    samira.locator("h1").click();
    samira.keyboard().press("a");
    assertThat(samira.locator("[role=status]").filter(text("Besloten: Laat zien"))).hasCount(1);
    samira.keyboard().press("z");
    assertThat(samira).hasURL(Pattern.compile("/team/lezen/" + reference + "$"));
    assertThat(samira.locator(".flash")).containsText("Er is niets verstuurd");
    assertThat(samira.getByLabel("Zo zien anderen het")).hasValue("Wie wast er mee af?");
    assertThat(samira.locator("#item-title")).isFocused();
    assertEquals(0, documents.get());
    assertEquals("HIDDEN true", status(reference) + " " + waiting(reference));
  }

  @Test
  void whatCouldBeTakenBackGoesAwayWhenItHasLeft() {
    String reference = asked("Wie heeft er een boor te leen?");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + reference);
    samira.keyboard().press("t");
    Locator undo = samira.locator("form.undo[action*='" + reference + "']");
    assertThat(undo).hasCount(1);
    assertEquals(List.of(), new AxeBuilder(samira).analyze().getViolations());
    Patience.until("it has left", () -> waiting(reference).equals("false"));
    assertThat(undo).hasCount(0);
  }

  @Test
  void withoutScriptsItCanBeTakenBackAsWell() {
    String reference = asked("Wie heeft er een kruiwagen te leen?");
    Page samira = window().withoutScripts().as("samira");
    samira.navigate("/team/lezen/" + reference);
    Steps.press(samira, "Laat zien");
    assertThat(samira).hasURL(QUEUE);
    Steps.button(samira.locator("form.undo[action*='" + reference + "']"), "Maak ongedaan").click();
    assertThat(samira.locator(".flash")).containsText("Er is niets verstuurd");
    assertThat(form(samira, reference)).hasCount(1);
  }

  @Test
  void theBackButtonBringsTheItemBeforeAndErrorsAreShownInPlace() {
    String first = asked("Wie helpt mij met de afwas?");
    String second = asked("Wie helpt mij met de tuin?");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + first);
    AtomicInteger documents = documents(samira);
    samira.locator("[data-items] a[href='/team/lezen/" + second + "']").click();
    assertThat(form(samira, second)).hasCount(1);
    samira.keyboard().press("w");
    assertThat(samira.locator(".errors")).isFocused();
    assertThat(samira.locator(".errors")).containsText("Schrijf één zin");
    assertThat(samira).hasURL(Pattern.compile(second + "$"));
    samira.locator(".errors a").first().click();
    assertThat(samira.locator("#zin")).isFocused();
    samira.goBack();
    samira.goBack();
    assertThat(form(samira, first)).hasCount(1);
    samira.goForward();
    assertThat(form(samira, second)).hasCount(1);
    assertEquals(0, documents.get());
  }

  @Test
  void aSentenceFromTheListIsReadBeforeItGoes() {
    String reference = asked("Wie heeft er een tent te leen?");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + reference);
    samira.locator("#standaard").selectOption("tell-more");
    Steps.press(samira, "Zet de zin hieronder");
    assertThat(samira.locator("#zin")).hasValue(Pattern.compile("Wilt u iets meer vertellen"));
    assertThat(samira.locator("#zin")).isFocused();
    Steps.press(samira, "Vraag om aanpassing");
    assertThat(samira.locator("form.undo[action*='" + reference + "']")).hasCount(1);
  }

  @Test
  void withoutAConnectionWhatSheTypedStaysAndSheIsTold() {
    String reference = asked("Wie helpt mij met de heg?");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + reference);
    samira.locator("#zin").fill("Hoe hoog is de heg?");
    samira.context().setOffline(true);
    Steps.press(samira, "Vraag om aanpassing");
    assertThat(samira.locator("#lost")).containsText("geen verbinding");
    assertThat(samira.locator("#zin")).hasValue("Hoe hoog is de heg?");
    samira.context().setOffline(false);
    Steps.press(samira, "Vraag om aanpassing");
    assertThat(samira.locator("form.undo[action*='" + reference + "']")).hasCount(1);
  }

  @Test
  void whatAsksForCareHasNoKey() {
    String reference = asked("Ik ruik gas in de keuken!!");
    Page samira = window().as("samira");
    samira.navigate("/team/lezen/" + reference);
    AtomicInteger documents = documents(samira);
    for (String key : List.of("a", "t", "w", "x")) {
      samira.keyboard().press(key);
    }
    assertThat(samira.locator("main")).containsText("Daarom werkt hier geen toets");
    Steps.press(samira, "Alleen voor het team");
    assertThat(samira.locator(".errors")).containsText("alles gelezen");
    Steps.readAll(samira);
    Steps.press(samira, "Alleen voor het team");
    assertThat(samira.locator("form.undo[action*='" + reference + "']")).hasCount(1);
    assertEquals(0, documents.get());
  }

  private static Browser window() {
    return Browser.window(program.address());
  }

  private static String asked(String text) {
    return Street.ask(Http.as("jan", program.address()), text, Street.IN_WEST);
  }

  private static Locator form(Page page, String reference) {
    return page.locator("form.decisions[action^='/team/lezen/" + reference + "/beslissing']");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /** Counts every document that the window loads from now on. */
  private static AtomicInteger documents(Page page) {
    AtomicInteger loaded = new AtomicInteger();
    page.onRequest(
        request -> {
          if (request.isNavigationRequest()) {
            loaded.incrementAndGet();
          }
        });
    return loaded;
  }

  private static String status(String reference) {
    return database.text("select status from review where subject_reference = ?", reference);
  }

  private static String waiting(String reference) {
    return database.text("select waiting::text from review where subject_reference = ?", reference);
  }
}
