package nl.omzien.testing;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The rules by which texts are read, and the form in which a coordinator writes one. */
final class RulesTour {

  private static final String ALL = "/team/regels";
  private static final String NEW = "/team/regels/nieuw";

  private RulesTour() {}

  static void addTo(List<Tour.Stop> stops) {
    stops.add(new Tour.Stop("team-rules", "samira", page -> page.navigate(ALL)));
    stops.add(
        new Tour.Stop(
            "team-rules-tried",
            "samira",
            page -> {
              page.navigate(ALL);
              Steps.type(
                  page,
                  "Welke tekst wilt u proberen?",
                  "Wie haalt boodschappen? Ik geef mijn pinpas mee.");
              Steps.press(page, "Probeer deze tekst");
            }));
    stops.add(new Tour.Stop("coordinator-rules", "ruud", RulesTour::withOne));
    stops.add(new Tour.Stop("coordinator-rule-form", "ruud", page -> page.navigate(NEW)));
    stops.add(
        new Tour.Stop(
            "coordinator-rule-wrong",
            "ruud",
            page -> {
              page.navigate(NEW);
              Steps.type(page, "Welke woorden moet Omzien vinden?", "de");
              Steps.press(page, "Laat zien wat de regel doet");
            }));
    stops.add(new Tour.Stop("coordinator-rule-preview", "ruud", RulesTour::preview));
  }

  private static void withOne(Page page) {
    Http.as("ruud")
        .post(
            NEW,
            Map.of(
                "soort", "weapons",
                "woorden", "kwibbelknal*\nwie ... kwibbelrotje*",
                "tenzij", "bang",
                "wel", "Wie heeft er nog kwibbelknallers?",
                "niet", "Ik ben bang voor kwibbelknallers"));
    page.navigate(ALL);
  }

  private static void preview(Page page) {
    page.navigate(NEW);
    page.getByLabel("Waarover gaat het?").selectOption("trade");
    Steps.type(page, "Welke woorden moet Omzien vinden?", "tweedehands\nte koop");
    Steps.type(page, "Voorbeelden die de regel moet vinden", "Bankstel te koop, bel mij");
    Steps.type(page, "Voorbeelden die erop lijken, maar gewoon mogen", "Een bankstel is te duur");
    Steps.press(page, "Laat zien wat de regel doet");
  }
}
