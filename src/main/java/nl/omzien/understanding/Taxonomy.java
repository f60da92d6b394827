package nl.omzien.understanding;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories and skills that the whole program speaks of, in the order of taxonomy.json. */
public final class Taxonomy {

  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Skill> skills = new LinkedHashMap<>();

  Taxonomy(WordList words) {
    try (JsonReader reader = Json.createReader(DataFile.open("taxonomy.json"))) {
      JsonObject file = reader.readObject();
      for (JsonObject each : file.getJsonArray("categorieen").getValuesAs(JsonObject.class)) {
        String code = each.getString("code");
        categories.put(code, new Category(code, each.getString("label")));
      }
      for (JsonObject each : file.getJsonArray("vaardigheden").getValuesAs(JsonObject.class)) {
        String code = each.getString("code");
        skills.put(code, new Skill(code, each.getString("label"), homes(words.skill(code))));
      }
    }
  }

  private List<Category> homes(WordList.Block block) {
    List<Category> homes = new ArrayList<>();
    for (String code : block.in().keySet()) {
      homes.add(
          category(code)
              .orElseThrow(
                  () -> new IllegalStateException(block.code() + " is in unknown " + code)));
    }
    return homes;
  }

  /** All 23 categories, in the order in which people see them. */
  public Collection<Category> categories() {
    return List.copyOf(categories.values());
  }

  /** All 95 skills. */
  public Collection<Skill> skills() {
    return List.copyOf(skills.values());
  }

  /** The category with this code, if there is one. */
  public Optional<Category> category(String code) {
    return Optional.ofNullable(categories.get(code));
  }

  /** The skill with this code, if there is one. */
  public Optional<Skill> skill(String code) {
    return Optional.ofNullable(skills.get(code));
  }
}
