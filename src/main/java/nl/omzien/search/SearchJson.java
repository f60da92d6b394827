package nl.omzien.search;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Times;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;

/** An answer as JSON, with fields in Dutch. */
@RequestScoped
class SearchJson {

  private static final Map<String, String> FACETS =
      Map.of(
          DocumentFields.KIND, SearchAddress.KIND,
          DocumentFields.SKILL_CATEGORY, SearchAddress.CATEGORY,
          DocumentFields.LANGUAGE, SearchAddress.LANGUAGE,
          DocumentFields.FREE, SearchAddress.FREE,
          DocumentFields.WHEELCHAIR, SearchAddress.WHEELCHAIR,
          SearchResults.DISTANCE, SearchAddress.METRES);

  @Inject private Taxonomy taxonomy;
  @Inject private SearchRows rows;
  @Inject private Frames frames;

  JsonObject of(String question, SearchResults results) {
    Frame frame = frames.frame();
    JsonArrayBuilder hits = JSON.createArrayBuilder();
    rows.of(results.hits(), frame).forEach((hit, row) -> hits.add(hit(hit, row)));
    JsonObjectBuilder answer =
        JSON.createObjectBuilder()
            .add("zoektekst", question)
            .add("begrepen", understood(results.understood()))
            .add("totaal", results.total())
            .add("facetten", facets(results.counts()))
            .add("zoekresultaten", hits);
    results.suggestion().ifPresent(other -> answer.add("bedoelde_u", other));
    return answer.build();
  }

  static jakarta.json.JsonArray of(List<Suggestion> suggestions) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Suggestion each : suggestions) {
      all.add(JSON.createObjectBuilder().add("tekst", each.text()).add("soort", kind(each.kind())));
    }
    return all.build();
  }

  private static String kind(Suggestion.Kind kind) {
    return switch (kind) {
      case SKILL -> "vaardigheid";
      case QUESTION -> "vraag";
      case PLACE -> "plaats";
      case ACTIVITY -> "activiteit";
      case ORGANISATION -> "organisatie";
    };
  }

  private JsonObjectBuilder understood(SearchResults.Understood understood) {
    JsonArrayBuilder skills = JSON.createArrayBuilder();
    understood
        .skills()
        .forEach(
            (code, weight) ->
                skills.add(
                    JSON.createObjectBuilder()
                        .add("code", code)
                        .add("omschrijving", taxonomy.skill(code).map(Skill::label).orElse(code))
                        .add("gewicht", rounded(weight))));
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    understood.languages().stream().sorted().forEach(languages::add);
    JsonObjectBuilder json =
        JSON.createObjectBuilder().add("vaardigheden", skills).add("talen", languages);
    understood.place().ifPresent(place -> json.add("plaats", place.label()));
    understood.moments().ifPresent(moments -> json.add("tijd", moments.words()));
    return json.add("bij_mij_in_de_buurt", understood.nearMe());
  }

  private static JsonObjectBuilder facets(Map<String, Map<String, Long>> counts) {
    JsonObjectBuilder facets = JSON.createObjectBuilder();
    counts.forEach(
        (field, values) -> {
          if (field.equals(DocumentFields.WHEN)) {
            facets.add(SearchAddress.DAY, among(values, Times.DAYS, ""));
            facets.add(SearchAddress.PART, among(values, Times.PARTS, "-"));
            return;
          }
          JsonObjectBuilder each = JSON.createObjectBuilder();
          values.forEach(
              (value, count) ->
                  each.add(
                      field.equals(DocumentFields.KIND)
                          ? SearchAddress.kind(SearchDocument.Kind.valueOf(value))
                          : value,
                      count));
          facets.add(FACETS.get(field), each);
        });
    return facets;
  }

  private static JsonObjectBuilder among(
      Map<String, Long> counts, List<String> values, String before) {
    JsonObjectBuilder some = JSON.createObjectBuilder();
    values.stream()
        .filter(value -> counts.containsKey(before + value))
        .forEach(value -> some.add(value, counts.get(before + value)));
    return some;
  }

  private static JsonObjectBuilder hit(SearchHit hit, SearchPage.Row row) {
    StringBuilder text = new StringBuilder();
    row.text().forEach(piece -> text.append(piece.text()));
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("id", hit.id().toLowerCase(Locale.ROOT))
            .add("soort", SearchAddress.kind(hit.kind()))
            .add("titel", row.title())
            .add("tekst", text.toString())
            .add("plaats", row.where())
            .add("score", rounded(hit.score()))
            .add("reden", row.reason());
    if (!row.next().isEmpty()) {
      json.add("eerstvolgende", row.next());
    }
    if (!row.href().isEmpty()) {
      json.add(
          "_links",
          JSON.createObjectBuilder()
              .add("pagina", JSON.createObjectBuilder().add("href", row.href())));
    }
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
