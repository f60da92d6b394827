package nl.omzien.organisation;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads organisations as the Human Services Data Specification 3.0 tells them (Open Referral): a
 * list, or a page of its API with the list in {@code contents}. Of an organisation with several
 * services or locations the first one is read; the social map has one of each.
 */
final class HsdsFile {

  private HsdsFile() {}

  static List<Incoming> rows(String text) throws UnreadableFile {
    List<JsonObject> all;
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonStructure whole = reader.read();
      JsonArray list =
          whole instanceof JsonObject page ? page.getJsonArray("contents") : whole.asJsonArray();
      if (list == null || !list.stream().allMatch(JsonObject.class::isInstance)) {
        throw new UnreadableFile("organisation-file.hsds");
      }
      all = list.getValuesAs(JsonObject.class);
    } catch (JsonException | ClassCastException wrong) {
      throw new UnreadableFile("organisation-file.hsds");
    }
    if (all.isEmpty()) {
      throw new UnreadableFile("organisation-file.empty");
    }
    if (all.size() > OrganisationFile.MOST_ROWS) {
      throw new UnreadableFile("organisation-file.rows", OrganisationFile.MOST_ROWS);
    }
    List<Incoming> rows = new ArrayList<>();
    for (JsonObject organisation : all) {
      rows.add(new Incoming(rows.size() + 1, told(organisation)));
    }
    return rows;
  }

  private static Map<Column, String> told(JsonObject organisation) {
    JsonObject service = first(organisation, "services");
    JsonObject location = first(organisation, "locations");
    Map<Column, String> told = new EnumMap<>(Column.class);
    told.put(Column.CODE, code(organisation));
    told.put(Column.NAAM, text(organisation, "name"));
    told.put(Column.WAT, text(organisation, "description"));
    told.put(Column.VOOR_WIE, text(service, "eligibility_description"));
    told.put(Column.ONDERWERPEN, terms(service, HsdsJson.SUBJECTS));
    told.put(Column.VAARDIGHEDEN, terms(service, HsdsJson.SKILLS));
    told.put(Column.BUURTEN, each(service, "service_areas", "name"));
    told.put(Column.OPEN, HsdsSchedules.hours(objects(service, "schedules")));
    told.put(
        Column.OPEN_TOELICHTING,
        objects(service, "schedules").stream()
            .map(one -> text(one, "notes"))
            .filter(note -> !note.isEmpty())
            .findFirst()
            .orElse(""));
    told.put(Column.INLOOP, text(service, "application_process"));
    told.put(Column.KOSTEN, text(service, "fees_description"));
    told.put(Column.TALEN, each(service, "languages", "code"));
    told.put(Column.WEBSITE, text(organisation, "website"));
    told.put(Column.EMAIL, text(organisation, "email"));
    told.put(
        Column.TELEFOON,
        Stream.of(organisation, service, location)
            .map(one -> text(first(one, "phones"), "number"))
            .filter(number -> !number.isEmpty())
            .findFirst()
            .orElse(""));
    address(location, told);
    return told;
  }

  /** A building of ours by its code; the address of any other. */
  private static void address(JsonObject location, Map<Column, String> told) {
    if (HsdsJson.BUILDINGS.equals(text(location, "external_identifier_type"))) {
      told.put(Column.PLEK, text(location, "external_identifier"));
      return;
    }
    JsonObject address = first(location, "addresses");
    told.put(
        Column.ADRES,
        Stream.of(
                text(address, "address_1"),
                (text(address, "postal_code") + " " + text(address, "city")).strip())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", ")));
    told.put(Column.BUURT, text(address, "region"));
  }

  private static String code(JsonObject organisation) {
    return objects(organisation, "organization_identifiers").stream()
        .filter(one -> HsdsJson.CODES.equals(text(one, "identifier_scheme")))
        .map(one -> text(one, "identifier"))
        .findFirst()
        .orElseGet(() -> text(organisation, "id").toLowerCase(java.util.Locale.ROOT));
  }

  private static String terms(JsonObject service, String taxonomy) {
    return objects(service, "attributes").stream()
        .map(attribute -> object(attribute, "taxonomy_term"))
        .filter(term -> taxonomy.equals(text(term, "taxonomy")))
        .map(term -> text(term, "code"))
        .collect(Collectors.joining(", "));
  }

  private static String each(JsonObject json, String list, String name) {
    return objects(json, list).stream()
        .map(one -> text(one, name))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String text(JsonObject json, String name) {
    return json.get(name) instanceof JsonString text ? text.getString().strip() : "";
  }

  private static JsonObject object(JsonObject json, String name) {
    return json.get(name) instanceof JsonObject one ? one : JSON.createObjectBuilder().build();
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.get(name) instanceof JsonArray list
        ? list.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList()
        : List.of();
  }

  private static JsonObject first(JsonObject json, String name) {
    return objects(json, name).stream()
        .findFirst()
        .orElseGet(() -> JSON.createObjectBuilder().build());
  }
}
