package nl.omzien.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.omzien.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list that appears while somebody types: by keyboard, for a screen reader, and without it. */
class SuggestionsIT {

  @AfterEach
  void close() {
    Browser.closeWindows();
  }

  @Test
  void theListIsChosenFromByKeyboardAndSaysSoToAScreenReader() {
    Page page = Browser.window().anonymous();
    page.navigate("/");
    Locator box = page.locator("#q");
    assertThat(box).hasAttribute("aria-expanded", "false");
    box.pressSequentially("bankaf");
    Locator list = page.locator("[role=listbox]");
    assertThat(list).isVisible();
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertEquals(
        List.of(),
        new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId()).toList());
    box.press("ArrowDown");
    Locator chosen = page.locator("[role=option][aria-selected=true]");
    assertThat(box).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
    assertThat(box).hasValue(chosen.textContent());
    box.press("Escape");
    assertThat(list).isHidden();
    assertThat(box).hasValue("bankaf");
    box.pressSequentially("s");
    assertThat(list).isVisible();
    box.press("ArrowDown");
    box.press("Enter");
    page.waitForURL(Pattern.compile(".*/zoeken\\?q=.*bankafschrift.*"));
  }

  @Test
  void theListIsChosenFromByMouse() {
    Page page = Browser.window().width(360).anonymous();
    page.navigate("/zoeken");
    page.locator("#q").pressSequentially("vogelb");
    page.locator("[role=option]")
        .filter(new Locator.FilterOptions().setHasText("Vogelbuurt"))
        .click();
    page.waitForURL(Pattern.compile(".*/zoeken\\?q=Vogelbuurt"));
  }

  @Test
  void withoutScriptsTheBoxWorksTheSame() {
    Page page = Browser.window().withoutScripts().anonymous();
    page.navigate("/activiteiten");
    page.locator("#q").fill("koffie");
    page.locator("#q").press("Enter");
    page.waitForURL(Pattern.compile(".*/zoeken\\?q=koffie"));
  }
}
