package nl.omzien.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.omzien.testing.Http;

/** Somebody who asks a node, and looks at what it found. */
final class Seeker {

  /** Of every kind: a word, a sentence, a place, a day, a mistake, another language. */
  static final List<String> QUESTIONS =
      List.of(
          "koffie",
          "boodschappen",
          "bankafschrift printen",
          "huisarts brief lezen",
          "tuin",
          "gras maaien vogelbuurt",
          "dinsdagochtend",
          "wandelen",
          "samen eten",
          "taalmaatje turks",
          "yardım form doldurma",
          "computer",
          "lamp ophangen",
          "ik zit de hele dag alleen",
          "vervoer naar ziekenhuis",
          "hond uitlaten",
          "fietsband plakken",
          "bodschapen",
          "schildersbuurt",
          "kinderkleding");

  private static final int MOST = 200;

  private final Http person;

  Seeker(Http person) {
    this.person = person;
  }

  /** The same person at another node. */
  Seeker at(URI node) {
    return new Seeker(person.at(node));
  }

  /**
   * What she finds, as kind and key. Of more than is shown at once only how many: which of equals
   * are shown last may differ from node to node.
   */
  Set<String> found(String question) {
    String asked =
        Json.createObjectBuilder()
            .add("zoektekst", question)
            .add("toon", Integer.toString(MOST))
            .build()
            .toString();
    HttpResponse<String> answer = person.postJson("/api/v1/zoekresultaten/_zoek", asked);
    assertEquals(200, answer.statusCode(), answer.body());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject found = reader.readObject();
      if (found.getInt("totaal") > MOST) {
        return Set.of(found.getInt("totaal") + " in all");
      }
      Set<String> ids = new TreeSet<>();
      found
          .getJsonArray("zoekresultaten")
          .forEach(hit -> ids.add(hit.asJsonObject().getString("id")));
      return ids;
    }
  }

  /** Whether this is among what she finds. */
  boolean finds(String question, String id) {
    return found(question).contains(id);
  }
}
