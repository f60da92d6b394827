package nl.omzien.testing;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.omzien.division.Bringing;
import nl.omzien.division.Cbs;

/** Districts, teams, and a file of them that a coordinator brings. */
final class DistrictsTour {

  private static final String WITH_MISTAKES =
      Cbs.file(
          Cbs.district("WK999907", "Nieuwland"),
          Cbs.neighbourhood("BU99990701", "Kwikstaarthof"),
          Cbs.neighbourhood("BU99990702", "Wielewaal"),
          Cbs.neighbourhood("BU99990201", "Vogelbuurt-Noord"),
          Cbs.neighbourhood("BU9999070", "Te kort"),
          Cbs.neighbourhood("BU99990801", "Zonder wijk"),
          Cbs.neighbourhood("BU99990798", "Nieuwe Plas", "JA"));

  private DistrictsTour() {}

  static void addTo(List<Tour.Stop> stops) {
    stops.add(ruud("coordinator-division-form", page -> page.navigate(Bringing.HERE)));
    stops.add(
        ruud(
            "coordinator-division-form-wrong",
            page -> {
              page.navigate(Bringing.HERE);
              Steps.type(page, "Van welk jaar is de indeling?", "ooit");
              Steps.press(page, "Eerst bekijken");
            }));
    stops.add(ruud("coordinator-division-reading", DistrictsTour::reading));
    stops.add(ruud("coordinator-division-refused", page -> brought(page, "geen JSON")));
    stops.add(ruud("coordinator-division-preview", page -> brought(page, WITH_MISTAKES)));
    stops.add(ruud("coordinator-division-done", DistrictsTour::done));
    stops.add(ruud("coordinator-districts", page -> page.navigate("/team/wijken")));
    stops.add(
        ruud(
            "coordinator-districts-wrong",
            page -> {
              page.navigate("/team/wijken");
              page.getByText("Nieuw team").click();
              Steps.press(page, "Team maken");
            }));
    stops.add(ruud("coordinator-team", page -> page.navigate("/team/wijken/teams/1")));
  }

  private static void brought(Page page, String file) {
    page.navigate(Bringing.read(Http.as("ruud"), file));
  }

  /** As long as a node says that it is at work, no other takes it up. */
  private static void reading(Page page) {
    String address = Bringing.read(Http.as("ruud"), WITH_MISTAKES);
    RunningDatabase.shared()
        .change(
            "update division_file set status = 'BEING_READ', state_since = now(),"
                + " features = 3500, bytes_read = bytes / 4 where reference = ?",
            Bringing.reference(address));
    page.navigate(address);
  }

  private static void done(Page page) {
    Http ruud = Http.as("ruud");
    String file =
        Cbs.file(
            Cbs.district("WK999906", "Wilgenland"), Cbs.neighbourhood("BU99990601", "Katjesbuurt"));
    String address = Bringing.read(ruud, file);
    if (ruud.get(address).body().contains("name=\"gezien\"")) {
      Bringing.carryOut(ruud, address);
    }
    page.navigate(address);
  }

  private static Tour.Stop ruud(String name, java.util.function.Consumer<Page> walk) {
    return new Tour.Stop(name, "ruud", walk);
  }
}
