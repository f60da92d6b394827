package nl.omzien.neighbourhood;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.omzien.web.ApiProblem;

/**
 * A page of a list, and the way to the pages beside it.
 *
 * @param path of the list
 * @param chosen what it is narrowed by, in order; an empty value narrows nothing
 * @param page from 1
 * @param size how many on a page
 */
record Listing(String path, Map<String, String> chosen, int page, int size) {

  private static final int MOST = 100;

  /** What is wrong with a page and a size as somebody typed them, for {@link ApiProblem}. */
  static Optional<String> wrong(String page, String size) {
    if (!page.matches("[1-9]\\d{0,4}")) {
      return Optional.of("pagina is een getal vanaf 1.");
    }
    return size.matches("[1-9]\\d{0,2}") && Integer.parseInt(size) <= MOST
        ? Optional.empty()
        : Optional.of("aantal is een getal van 1 tot en met " + MOST + ".");
  }

  /** This page of all that was found, under this name. */
  <T> String of(String name, List<T> found, Function<T, JsonObjectBuilder> json) {
    var some = JSON.createArrayBuilder();
    found.stream()
        .skip((long) (page - 1) * size)
        .limit(size)
        .forEach(each -> some.add(json.apply(each)));
    return JSON.createObjectBuilder()
        .add("totaal", found.size())
        .add("pagina", page)
        .add("aantal", size)
        .add(name, some)
        .add("_links", links(found.size()))
        .build()
        .toString();
  }

  private JsonObjectBuilder links(int total) {
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
    StringBuilder href = new StringBuilder(path + "?pagina=" + other + "&aantal=" + size);
    chosen.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            href.append('&').append(name).append('=');
            href.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return JSON.createObjectBuilder().add("href", href.toString());
  }
}
