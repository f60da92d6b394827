package nl.omzien.testing;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The social map, as everybody sees it, as teams keep it, and as somebody is referred by it. */
final class SocialMapTour {

  private static final String MAP = "/team/sociale-kaart";

  private static String referred;

  private SocialMapTour() {}

  static void addTo(List<Tour.Stop> stops) {
    stops.add(page("social-map", "", "/sociale-kaart"));
    stops.add(page("social-map-subject", "", "/sociale-kaart?onderwerp=geld-en-schulden"));
    stops.add(
        page(
            "social-map-nothing",
            "",
            "/sociale-kaart?onderwerp=printen-en-kopieren&buurt=vogelbuurt"));
    stops.add(page("organisation", "", "/sociale-kaart/voedselbank-waterveen"));
    stops.add(page("organisation-unchecked", "", "/sociale-kaart/noodfonds-waterveen"));
    stops.add(page("search-organisation", "", "/zoeken?q=voedselbank"));
    stops.add(page("team-social-map", "samira", MAP));
    stops.add(page("team-social-map-due", "samira", MAP + "?toon=na-te-kijken"));
    stops.add(page("team-social-map-gone", "samira", MAP + "?toon=weggehaald"));
    stops.add(page("team-organisation-new", "samira", MAP + "/nieuw"));
    stops.add(
        new Tour.Stop(
            "team-organisation-new-wrong",
            "samira",
            page -> {
              page.navigate(MAP + "/nieuw");
              Steps.press(page, "Opslaan");
            }));
    stops.add(
        new Tour.Stop(
            "team-organisation",
            "samira",
            page -> page.navigate(MAP + "/" + organisation("voedselbank-waterveen"))));
    stops.add(page("organisation-file", "samira", MAP + "/bestand"));
    stops.add(
        new Tour.Stop(
            "organisation-file-wrong",
            "samira",
            page -> {
              page.navigate(MAP + "/bestand");
              Steps.press(page, "Eerst bekijken");
            }));
    stops.add(new Tour.Stop("organisation-file-preview", "samira", SocialMapTour::preview));
    stops.add(
        new Tour.Stop(
            "team-request-referred",
            "samira",
            page -> page.navigate("/team/vragen/" + referred())));
    stops.add(
        new Tour.Stop(
            "referral-letter",
            "samira",
            page ->
                page.navigate(
                    "/team/vragen/"
                        + referred()
                        + "/verwijzing/"
                        + organisation("schuldhulpmaatje")
                        + "/briefje")));
    stops.add(
        new Tour.Stop(
            "my-request-referred", "jan", page -> page.navigate("/mijn/vragen/" + referred())));
  }

  private static void preview(Page page) {
    String file =
        "naam;wat;onderwerpen;telefoon\n"
            + "Breicafé;Wij breien samen;gezelschap-en-ontmoeting;0299-012477\n"
            + ";Zonder naam;onzin;geen nummer\n";
    String address =
        Street.location(
            Http.as("samira")
                .postFile(
                    MAP + "/bestand",
                    "bestand",
                    "kaart.csv",
                    file.getBytes(StandardCharsets.UTF_8)));
    page.navigate(address);
  }

  private static synchronized String referred() {
    if (referred == null) {
      Http samira = Http.as("samira");
      referred =
          Street.published(
              Http.as("jan"), "Wie helpt mij met mijn schulden?", Street.IN_WEST, samira);
      Street.led(
          samira.post(
              "/team/vragen/" + referred + "/verwijzing",
              Map.of("organisatie", organisation("schuldhulpmaatje"))),
          "/team/vragen/" + referred);
    }
    return referred;
  }

  private static String organisation(String code) {
    return RunningDatabase.shared().text("select reference from organisation where code = ?", code);
  }

  private static Tour.Stop page(String name, String who, String path) {
    return new Tour.Stop(name, who, page -> page.navigate(path));
  }
}
