package nl.omzien.organisation;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.omzien.place.Neighbourhood;

/** An organisation for programs that read pages: schema.org {@code Organization}, as JSON-LD. */
final class OrganisationData {

  private static final String SCHEMA = "https://schema.org/";

  private final URI site;
  private final String municipality;

  OrganisationData(URI site, String municipality) {
    this.site = site;
    this.municipality = municipality;
  }

  /** May stand inside a script element: nothing in it can end one. */
  String of(Organisation organisation, List<Neighbourhood> all) {
    Reaching reaching = organisation.reaching();
    JsonArrayBuilder area = JSON.createArrayBuilder();
    if (organisation.doing().serves().isEmpty()) {
      area.add(municipality);
    }
    all.stream()
        .filter(place -> organisation.doing().serves().contains(place.code()))
        .forEach(place -> area.add(place.name()));
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    organisation.languages().stream().sorted().forEach(languages::add);
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Organization")
            .add("name", organisation.name())
            .add("description", organisation.what())
            .add(
                "mainEntityOfPage",
                site.resolve("/sociale-kaart/" + organisation.slug()).toString())
            .add("areaServed", area)
            .add("knowsLanguage", languages);
    told(json, "url", reaching.website());
    told(json, "telephone", reaching.telephone());
    told(json, "email", reaching.email());
    if (!reaching.where().isEmpty()) {
      JsonObjectBuilder place = JSON.createObjectBuilder().add("@type", "Place");
      place.add("address", reaching.where());
      JsonArrayBuilder hours = hours(organisation.visiting().hours());
      json.add("location", place.add("openingHoursSpecification", hours));
    }
    return json.build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void told(JsonObjectBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.add(name, value);
    }
  }

  private static JsonArrayBuilder hours(OpeningHours hours) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    hours
        .days()
        .forEach(
            (day, times) ->
                times.forEach(
                    open ->
                        all.add(
                            JSON.createObjectBuilder()
                                .add("@type", "OpeningHoursSpecification")
                                .add("dayOfWeek", SCHEMA + name(day))
                                .add("opens", open.from().toString())
                                .add("closes", open.to().toString()))));
    return all;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
