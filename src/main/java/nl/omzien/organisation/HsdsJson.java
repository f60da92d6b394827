package nl.omzien.organisation;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.initiative.Freshness;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/**
 * An organisation with its service and location as the Human Services Data Specification 3.0 tells
 * them (Open Referral). What is not known is left out.
 */
final class HsdsJson {

  /** Schemes of ours: of the code of an organisation and of a building. */
  static final String CODES = "omzien";

  static final String BUILDINGS = "omzien";

  /** Taxonomies of ours. */
  static final String SUBJECTS = "omzien-onderwerpen";

  static final String SKILLS = "omzien-vaardigheden";

  private static final Pattern ADDRESS =
      Pattern.compile("(.*?),?\\s+([1-9][0-9]{3}\\s?[A-Z]{2})\\s+(.+)");

  private final URI site;
  private final String municipality;
  private final Taxonomy taxonomy;
  private final Texts texts;
  private final List<Neighbourhood> neighbourhoods;

  HsdsJson(
      URI site,
      String municipality,
      Taxonomy taxonomy,
      Texts texts,
      List<Neighbourhood> neighbourhoods) {
    this.site = site;
    this.municipality = municipality;
    this.taxonomy = taxonomy;
    this.texts = texts;
    this.neighbourhoods = neighbourhoods;
  }

  JsonObjectBuilder of(Organisation organisation) {
    HsdsIds ids = new HsdsIds(organisation.code());
    Reaching reaching = organisation.reaching();
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", ids.of("organization", ""))
            .add("name", organisation.name())
            .add("description", organisation.what());
    told(json, "email", reaching.email());
    told(json, "website", reaching.website());
    json.add("uri", site.resolve("/sociale-kaart/" + organisation.slug()).toString())
        .add(
            "organization_identifiers",
            JSON.createArrayBuilder()
                .add(
                    JSON.createObjectBuilder()
                        .add("id", ids.of("identifier", ""))
                        .add("identifier_scheme", CODES)
                        .add("identifier_type", "code")
                        .add("identifier", organisation.code())));
    if (!reaching.telephone().isEmpty()) {
      json.add(
          "phones",
          JSON.createArrayBuilder()
              .add(
                  JSON.createObjectBuilder()
                      .add("id", ids.of("phone", ""))
                      .add("number", reaching.telephone())
                      .add("type", "voice")));
    }
    json.add("services", JSON.createArrayBuilder().add(service(organisation, ids)));
    if (!reaching.where().isEmpty() || reaching.neighbourhood().isPresent()) {
      json.add("locations", JSON.createArrayBuilder().add(location(reaching, ids)));
    }
    return json;
  }

  private static void told(JsonObjectBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.add(name, value);
    }
  }

  private JsonObjectBuilder service(Organisation organisation, HsdsIds ids) {
    Doing doing = organisation.doing();
    Visiting visiting = organisation.visiting();
    Freshness freshness = organisation.freshness();
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", ids.of("service", ""))
            .add("name", doing.name())
            .add("description", doing.what())
            .add("status", "active");
    told(json, "eligibility_description", doing.forWhom());
    told(json, "application_process", organisation.reaching().walkIn());
    told(json, "fees_description", visiting.costs());
    json.add(
            "assured_date",
            freshness.confirmedAt().atZone(SpokenTime.ZONE).toLocalDate().toString())
        .add("schedules", HsdsSchedules.of(visiting, ids))
        .add("languages", languages(visiting.languages(), ids))
        .add("service_areas", areas(doing.serves(), ids))
        .add("attributes", attributes(doing, ids));
    return json;
  }

  private JsonArrayBuilder languages(Set<String> codes, HsdsIds ids) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    codes.stream()
        .sorted()
        .forEach(
            code ->
                all.add(
                    JSON.createObjectBuilder()
                        .add("id", ids.of("language", code))
                        .add("name", texts.of("language." + code))
                        .add("code", code)));
    return all;
  }

  /** None means the whole municipality. */
  private JsonArrayBuilder areas(Set<String> codes, HsdsIds ids) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    neighbourhoods.stream()
        .filter(place -> codes.contains(place.code()))
        .forEach(
            place ->
                all.add(
                    JSON.createObjectBuilder()
                        .add("id", ids.of("area", place.code()))
                        .add("name", place.name())));
    return all;
  }

  private JsonArrayBuilder attributes(Doing doing, HsdsIds ids) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Category one : taxonomy.categories()) {
      if (doing.categories().contains(one.code())) {
        all.add(attribute(SUBJECTS, one.code(), one.label(), ids));
      }
    }
    for (Skill one : taxonomy.skills()) {
      if (doing.skills().contains(one.code())) {
        all.add(attribute(SKILLS, one.code(), one.label(), ids));
      }
    }
    return all;
  }

  private static JsonObjectBuilder attribute(
      String taxonomy, String code, String label, HsdsIds ids) {
    return JSON.createObjectBuilder()
        .add("id", ids.of(taxonomy, code))
        .add("link_type", "service_type")
        .add("link_entity", "service")
        .add(
            "taxonomy_term",
            JSON.createObjectBuilder()
                .add("id", new HsdsIds("").of(taxonomy, code))
                .add("code", code)
                .add("name", label)
                .add("description", label)
                .add("taxonomy", taxonomy)
                .add("language", "nl"));
  }

  private JsonObjectBuilder location(Reaching reaching, HsdsIds ids) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", ids.of("location", ""))
            .add("location_type", "physical");
    reaching
        .location()
        .ifPresent(
            building ->
                json.add("name", building.name())
                    .add("latitude", building.latitude())
                    .add("longitude", building.longitude())
                    .add("external_identifier", building.code())
                    .add("external_identifier_type", BUILDINGS));
    String written = reaching.location().map(Location::address).orElse(reaching.address());
    Matcher address = ADDRESS.matcher(written);
    boolean whole = address.matches();
    JsonObjectBuilder parts =
        JSON.createObjectBuilder()
            .add("id", ids.of("address", ""))
            .add("address_1", whole ? address.group(1) : written)
            .add("city", whole ? address.group(3) : municipality)
            .add("state_province", municipality)
            .add("postal_code", whole ? address.group(2) : "")
            .add("country", "NL")
            .add("address_type", "physical");
    reaching.neighbourhood().ifPresent(place -> parts.add("region", place.name()));
    return json.add("addresses", JSON.createArrayBuilder().add(parts));
  }
}
