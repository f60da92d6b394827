package nl.omzien.neighbourhood;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Occurrence;
import nl.omzien.initiative.SpokenRecurrence;
import nl.omzien.place.Location;
import nl.omzien.web.Language;

/** An activity as JSON, with fields in Dutch; moments with their offset (RFC 3339). */
final class ActivityJson {

  static final String PATH = "/api/v1/activiteiten";
  static final Duration AHEAD = Duration.ofDays(62);

  private ActivityJson() {}

  /** The date that goes on now, or else the next. */
  static Optional<Occurrence> next(Initiative initiative, Instant now) {
    return initiative.recurrence().openAt(now).or(() -> initiative.recurrence().next(now));
  }

  static JsonObjectBuilder of(Initiative initiative, Optional<Occurrence> next) {
    String page = "/activiteiten/" + initiative.reference();
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    initiative.languages().forEach(languages::add);
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("referentie", initiative.reference())
            .add("naam", initiative.name())
            .add("soort", initiative.kind())
            .add("omschrijving", initiative.ownWords())
            .add(
                "wanneer",
                new SpokenRecurrence(Language.DUTCH.locale()).of(initiative.recurrence()));
    next.ifPresent(
        date ->
            json.add(
                "eerstvolgende",
                JSON.createObjectBuilder()
                    .add("begin", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.start()))
                    .add("einde", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.end()))));
    return json.add("kosten", initiative.costs())
        .add("gratis", initiative.free())
        .add("aanmelden", initiative.signUp())
        .add("rolstoeltoegankelijk", initiative.wheelchair())
        .add("talen", languages)
        .add("bereik", initiative.scope().code())
        .add("locatie", location(initiative.location()))
        .add(
            "_links",
            JSON.createObjectBuilder()
                .add("self", link(PATH + "/" + initiative.reference()))
                .add("pagina", link(page))
                .add("agenda", link(page + ".ics")));
  }

  static JsonObjectBuilder location(Location place) {
    return JSON.createObjectBuilder()
        .add("naam", place.name())
        .add("adres", place.address())
        .add("buurt", place.neighbourhood().name())
        .add("wijk", place.neighbourhood().district().name())
        .add("breedtegraad", place.latitude())
        .add("lengtegraad", place.longitude())
        .add("_links", JSON.createObjectBuilder().add("pagina", link("/locatie/" + place.slug())));
  }

  static JsonObjectBuilder link(String href) {
    return JSON.createObjectBuilder().add("href", href);
  }
}
