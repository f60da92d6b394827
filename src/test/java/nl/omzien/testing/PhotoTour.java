package nl.omzien.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.omzien.imaging.Shots;
import nl.omzien.initiative.Organising;
import nl.omzien.platform.Secrets;

/** Photos of initiatives: as organisers bring them, the team looks at them and others see them. */
final class PhotoTour {

  private static String full;
  private static String waiting;
  private static String appealed;

  private PhotoTour() {}

  static void addTo(List<Tour.Stop> stops) {
    stops.add(
        stop(
            "organiser-photos-none",
            "jan",
            () ->
                Organising.page(Organising.waiting(Http.as("jan"), "Koffie zonder foto"))
                    + "/fotos"));
    stops.add(
        new Tour.Stop(
            "organiser-photos-wrong",
            "jan",
            page -> {
              page.navigate(
                  Organising.page(Organising.waiting(Http.as("jan"), "Koffie met haast"))
                      + "/fotos");
              Steps.press(page, "Foto versturen");
            }));
    stops.add(stop("organiser-photos", "jan", () -> Organising.page(full()) + "/fotos"));
    stops.add(stop("activity-photos", "", () -> "/activiteiten/" + full()));
    stops.add(
        stop(
            "team-queue-photo",
            "samira",
            () -> {
              full();
              return "/team/lezen/" + waiting;
            }));
    stops.add(stop("team-initiative-photos", "samira", () -> "/team/initiatieven/" + full()));
    stops.add(
        stop(
            "team-photo",
            "samira",
            () ->
                "/team/initiatieven/"
                    + full()
                    + "/fotos/"
                    + RunningDatabase.shared()
                        .text(
                            "select p.reference from photo p"
                                + " join initiative i on i.id = p.initiative_id"
                                + " where i.reference = ? order by p.id limit 1",
                            full)));
    stops.add(
        stop(
            "team-second-look-photo",
            "bas",
            () -> {
              full();
              return "/team/opnieuw-kijken/" + appealed;
            }));
  }

  /** One with two photos that all see, one that waits, one that must change, one under appeal. */
  private static synchronized String full() {
    if (full == null) {
      Http jan = Http.as("jan");
      Http samira = Http.as("samira");
      String reference = Organising.published(jan, "Koffie op de foto", samira);
      decided(samira, brought(reference, "Vier mensen drinken koffie", 1600, 1200), "approve");
      decided(samira, brought(reference, "Een kast vol kopjes", 900, 1200), "approve");
      decided(samira, brought(reference, "Iets", 1200, 900), "ask-change");
      appealed = brought(reference, "Een auto voor de deur", 1200, 900);
      decided(samira, appealed, "decline");
      Street.led(
          jan.post("/mijn/heroverweging/" + appealed, Map.of("woorden", "Het is mijn auto.")),
          Organising.page(reference) + "/fotos");
      waiting = brought(reference, "Een lange tafel met kopjes", 1600, 1200);
      full = reference;
    }
    return full;
  }

  private static String brought(String reference, String alternative, int width, int height) {
    Street.led(
        Organising.bring(
            Http.as("jan"), reference, alternative, Secrets.token(), Shots.table(width, height)),
        Organising.page(reference) + "/fotos");
    return RunningDatabase.shared().text("select reference from photo order by id desc limit 1");
  }

  private static void decided(Http member, String photo, String decision) {
    Street.led(
        member.post(
            "/team/lezen/" + photo + "/beslissing",
            Map.of(
                "beslissing",
                decision,
                "reden",
                "personal",
                "zin",
                "Er is een kenteken te lezen. Kunt u dat weghalen?")),
        "/team/lezen");
  }

  private static Tour.Stop stop(String name, String who, Supplier<String> path) {
    return new Tour.Stop(
        name,
        who,
        page -> {
          page.navigate(path.get());
          // they come when somebody scrolls near them, and nobody does
          page.evaluate("() => document.querySelectorAll('img').forEach(i => i.loading = 'eager')");
          page.waitForFunction("() => [...document.images].every(i => i.complete)");
        });
  }
}
