package nl.omzien.neighbourhood;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page of the list of activities, and the way to the pages beside it.
 *
 * @param neighbourhood only there; empty for everywhere
 * @param day only on that day of the week; empty for every day
 * @param kind only of that kind; empty for all
 * @param page from 1
 * @param size how many on a page
 */
record ActivityList(String neighbourhood, String day, String kind, int page, int size) {

  static final String PATH = "/api/v1/activiteiten";

  JsonObjectBuilder links(int total) {
    JsonObjectBuilder links = JSON.createObjectBuilder().add("self", link(page));
    if (page > 1) {
      links.add("prev", link(page - 1));
    }
    if ((long) page * size < total) {
      links.add("next", link(page + 1));
    }
    return links;
  }

  private JsonObjectBuilder link(int other) {
    String href =
        PATH
            + "?pagina="
            + other
            + "&aantal="
            + size
            + chosen("buurt", neighbourhood)
            + chosen("dag", day)
            + chosen("soort", kind);
    return JSON.createObjectBuilder().add("href", href);
  }

  private static String chosen(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
