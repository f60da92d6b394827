package nl.omzien;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import nl.omzien.initiative.Organising;
import nl.omzien.testing.Browser;
import nl.omzien.testing.Pictures;
import nl.omzien.testing.Tour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the {@link Tour}, forms with problems among them, as axe-core sees it (WCAG 2.2 AA
 * and good practice), on a phone and on a desk; and at 320 px, which is also 400 % zoom on a desk,
 * nothing to scroll sideways (WCAG 1.4.10).
 */
class AccessibilityIT {

  private static final int HEIGHT = 780;

  /** All stops; while one works on some pages, a regular expression: {@code -Dstops=sign-up.*}. */
  private static final String SOME = System.getProperty("stops", ".*");

  static Stream<Tour.Stop> stops() {
    return Tour.stops().stream().filter(stop -> stop.name().matches(SOME));
  }

  @AfterAll
  static void tidy() {
    Organising.over();
  }

  @AfterEach
  void everybodyGoesHome() {
    Browser.closeWindows();
  }

  @ParameterizedTest
  @MethodSource("stops")
  void everybodyCanUseThePage(Tour.Stop stop) {
    Page page = stop.visit(Browser.window().width(360));
    assertEquals(List.of(), violations(page), stop + " on a phone: " + page.url());
    page.setViewportSize(1280, HEIGHT);
    assertEquals(List.of(), violations(page), stop + " on a desk: " + page.url());
    page.setViewportSize(320, HEIGHT);
    assertEquals(List.of(), stickingOut(page), stop + " at 320 px: " + page.url());
    assertEquals(1, page.locator("h1").count(), stop + " has one title");
    assertEquals(List.of(), twice(page), stop + " has an id twice: a label then ticks another box");
    Pictures.of(stop);
  }

  /** No page has frames, for which axe would open a window of its own at each run. */
  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
            .toList();
  }

  private static String told(Rule rule, CheckedNode node) {
    return rule.getId() + ": " + node.getHtml() + " (" + node.getFailureSummary() + ")";
  }

  @SuppressWarnings("unchecked")
  private static List<String> twice(Page page) {
    return (List<String>)
        page.evaluate(
            "() => [...document.querySelectorAll('[id]')].map(e => e.id)"
                + ".filter((id, i, all) => all.indexOf(id) !== i)");
  }

  /** What makes the page wider than its window; nothing when it fits. */
  @SuppressWarnings("unchecked")
  private static List<String> stickingOut(Page page) {
    return (List<String>)
        page.evaluate(
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                + " ? [] : ['scrollWidth ' + document.documentElement.scrollWidth,"
                + " ...[...document.querySelectorAll('main *')]"
                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.outerHTML.slice(0, 100))]");
  }
}
