package nl.omzien.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.omzien.initiative.Organising;
import nl.omzien.platform.Secrets;

/** What organisers and who comes to them see, of initiatives that are begun for it. */
final class OrganisersTour {

  private static String full;
  private static String first;

  private OrganisersTour() {}

  static void addTo(List<Tour.Stop> stops) {
    stops.add(stop("sign-up-form", "", () -> "/activiteiten/" + full() + "/aanmelding"));
    stops.add(
        new Tour.Stop(
            "sign-up-form-wrong",
            "",
            page -> {
              page.navigate("/activiteiten/" + full() + "/aanmelding");
              Steps.press(page, "Ik kom");
            }));
    stops.add(
        stop(
            "sign-up",
            "",
            () -> {
              full();
              return "/aanmelding/" + first;
            }));
    stops.add(
        stop("sign-up-waiting", "", () -> "/aanmelding/" + Organising.signUp(full(), "Loes")));
    stops.add(page("sign-up-gone", "", "/aanmelding/bestaat-niet"));
    stops.add(stop("organiser-sign-ups", "jan", () -> Organising.page(full()) + "/aanmeldingen"));
    stops.add(
        new Tour.Stop(
            "organiser-sign-ups-wrong",
            "jan",
            page -> {
              page.navigate(Organising.page(full()) + "/aanmeldingen");
              Steps.type(page, "Hoeveel plekken?", "veel");
              page.locator("form[action$='/plekken'] button").click();
            }));
    stops.add(stop("organiser-waiting", "jan", () -> Organising.page(waiting())));
    stops.add(stop("organiser-invited", "gerda", OrganisersTour::invitation));
    stops.add(stop("organiser-confirm", "", OrganisersTour::confirmation));
    stops.add(stop("activity-resting", "", () -> "/activiteiten/" + gone("RESTING")));
    stops.add(stop("activity-ended", "", () -> "/activiteiten/" + gone("ENDED")));
  }

  /** One with one place, which Kees has. */
  private static synchronized String full() {
    if (full == null) {
      full = Organising.withPlaces(Http.as("jan"), "Samen eten", Http.as("samira"), 1);
      first = Organising.signUp(full, "Kees");
    }
    return full;
  }

  private static String waiting() {
    return Organising.waiting(Http.as("jan"), "Koffie die wacht");
  }

  private static String invitation() {
    Http.as("jan")
        .post(Organising.page(full()) + "/uitnodiging", Map.of("email", "gerda@example.org"));
    return "/initiatieven/uitnodiging/" + Organising.invitation("gerda@example.org");
  }

  private static String confirmation() {
    String token = Secrets.token();
    RunningDatabase.shared()
        .change(
            "update initiative set confirm_hash = ?, version = version + 1 where reference = ?",
            MailLinks.hash("still-on", token),
            full());
    return "/initiatieven/bevestiging/" + token;
  }

  private static String gone(String status) {
    String reference =
        Organising.published(Http.as("jan"), "Koffie van vroeger", Http.as("samira"));
    RunningDatabase.shared()
        .change(
            "update initiative set status = ?, version = version + 1 where reference = ?",
            status,
            reference);
    return reference;
  }

  private static Tour.Stop page(String name, String who, String path) {
    return stop(name, who, () -> path);
  }

  private static Tour.Stop stop(String name, String who, Supplier<String> path) {
    return new Tour.Stop(name, who, page -> page.navigate(path.get()));
  }
}
