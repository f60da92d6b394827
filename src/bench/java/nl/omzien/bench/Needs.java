package nl.omzien.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.omzien.search.SearchDocument;

/**
 * Whole texts of people in need as search queries: right is every offer or activity with one of the
 * skills that the text is judged to ask for. Coarser than a judgement by hand, but search was not
 * made with these texts.
 */
final class Needs {

  private Needs() {}

  /** Reads a file of requests; those that ask for no skill are left out. */
  static List<Judged> read(Path file, List<SearchDocument> documents) throws IOException {
    List<Judged> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        JsonObject need = reader.readObject();
        Set<String> expected = new HashSet<>();
        need.getJsonArray("verwacht").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .forEach(expected::add);
        Map<String, Integer> grades = new HashMap<>();
        for (SearchDocument document : documents) {
          String id = SearchMeasure.shortId(document.id());
          if (expected.contains(id) || document.skills().stream().anyMatch(expected::contains)) {
            grades.put(id, 1);
          }
        }
        if (!grades.isEmpty()) {
          queries.add(new Judged(need.getString("id"), "need", need.getString("tekst"), grades));
        }
      }
    }
    return queries;
  }
}
