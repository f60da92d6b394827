package nl.omzien.home;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.Redaction;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.Screening;
import nl.omzien.person.Person;
import nl.omzien.person.ReachBy;
import nl.omzien.place.Elsewhere;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.Email;
import nl.omzien.request.Asked;
import nl.omzien.request.Asking;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestForm;
import nl.omzien.request.HelperWishes;
import nl.omzien.request.Timing;
import nl.omzien.understanding.ShortText;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Understanding;

/** What people in Waterveen ask: some of it waits for the team, most of it is open. */
final class DemoRequests {

  private static final List<String> FIRST_NAMES =
      List.of(
          "Fatma", "Willem", "Ans", "Piotr", "Joke", "Oksana", "Hassan", "Marijke", "Youssef",
          "Greet", "Kees", "Selam", "Bep", "Rachid", "Loes", "Dirk", "Mieke", "Ali", "Corrie",
          "Henk");
  private static final int SHOWN = 44;
  private static final int WAITING = 9;

  private final EntityManager entityManager;
  private final DemoPlaces places;
  private final Instant now;
  private final Understanding understanding = new Understanding();
  private final Taxonomy taxonomy = understanding.taxonomy();
  private final ShortText shortText = new ShortText(understanding);
  private final Screening screening = new Screening();
  private final Redaction redaction = new Redaction(screening);
  private int number;

  DemoRequests(EntityManager entityManager, DemoPlaces places, Clock clock) {
    this.entityManager = entityManager;
    this.places = places;
    this.now = clock.instant();
  }

  void load(DemoFiles files) {
    files.lines("requests_open.jsonl", this::request);
  }

  private void request(JsonObject json) {
    number++;
    if (number > SHOWN) {
      return;
    }
    Neighbourhood neighbourhood = places.neighbourhood(json.getString("buurt"));
    String text = redaction.storable(json.getString("tekst"));
    String category = json.getString("categorie");
    boolean waits = number % (SHOWN / WAITING) == 0;
    Instant asked =
        waits
            ? now.minus(number * 7L, ChronoUnit.MINUTES)
            : now.minus(1 + number % 12, ChronoUnit.DAYS).minus(number, ChronoUnit.MINUTES);
    Asked content =
        new Asked(
                text,
                shortText.propose(text, taxonomy.category(category)).dutch(),
                category,
                HelpRequestForm.districtOnly(category),
                "nl")
            .at(neighbourhood, Timing.FLEXIBLE, Optional.empty(), 1)
            .reached(ReachBy.EMAIL, json.getJsonObject("vlaggen").getBoolean("niet_bellen"), false)
            .wishing(
                new HelperWishes()
                    .from(
                        json.getJsonObject("vlaggen").getBoolean("liever_buiten_eigen_wijk")
                            ? Elsewhere.NOT_MY_DISTRICT
                            : Elsewhere.ANYWHERE,
                        false));
    HelpRequest request =
        Asking.demonstrated(person(json, neighbourhood), content, asked, screening);
    if (!waits && request.review().urgency() == Review.CALM) {
      request.review().decide(Decision.APPROVE, null, "", "", asked.plus(3, ChronoUnit.HOURS));
      request.open(asked.plus(3, ChronoUnit.HOURS));
    }
    entityManager.persist(request);
  }

  private Person person(JsonObject json, Neighbourhood neighbourhood) {
    String language = json.getString("taal");
    Person person =
        Person.withEmail(
            new Email("bewoner" + number + "@example.org"),
            language.length() == 2 ? language : "nl",
            now);
    person.introduce(FIRST_NAMES.get(number % FIRST_NAMES.size()), "", neighbourhood);
    entityManager.persist(person);
    return person;
  }
}
