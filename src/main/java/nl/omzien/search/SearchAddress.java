package nl.omzien.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.understanding.Times;
import nl.omzien.web.SpokenTime;

/**
 * The address of an answer: the question, when it may stand in an address, and what was chosen.
 * Each choice is a link to another such address, so that the back button and a bookmark work.
 */
final class SearchAddress {
  static final String QUESTION = "q";
  static final String KIND = "soort";
  static final String CATEGORY = "categorie";
  static final String METRES = "afstand";
  static final String DAY = "dag";
  static final String PART = "deel";
  static final String LANGUAGE = "taal";
  static final String FREE = "gratis";
  static final String WHEELCHAIR = "rolstoel";
  static final String ORDER = "volgorde";
  static final String WITHOUT = "zonder";
  static final String SHOWN = "toon";

  private static final String YES = "ja";
  private static final List<String> CHOICES =
      List.of(KIND, CATEGORY, METRES, DAY, PART, LANGUAGE, FREE, WHEELCHAIR, ORDER, WITHOUT, SHOWN);
  private static final Map<String, SearchDocument.Kind> KINDS =
      Map.of(
          "activiteit", SearchDocument.Kind.ACTIVITY,
          "aanbod", SearchDocument.Kind.OFFER,
          "organisatie", SearchDocument.Kind.ORGANISATION,
          "vraag", SearchDocument.Kind.REQUEST);
  private static final Map<String, SearchQuery.Order> ORDERS =
      Map.of("dichtbij", SearchQuery.Order.NEAREST, "eerst", SearchQuery.Order.SOONEST);
  private static final int STEP = 20;
  private static final int MOST = 200;

  private final Map<String, String> chosen;

  private SearchAddress(Map<String, String> chosen) {
    this.chosen = chosen;
  }

  /** What stands in an address; what is not understood is left out. */
  static SearchAddress of(MultivaluedMap<String, String> query) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String name : CHOICES) {
      String value = query.getFirst(name);
      if (value != null && value.matches("[a-z0-9,-]{1,200}")) {
        chosen.put(name, value);
      }
    }
    return new SearchAddress(chosen);
  }

  /** What was kept with {@link #choices()}. */
  static SearchAddress kept(String choices) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    for (String choice : choices.split("&")) {
      String[] parts = choice.split("=", 2);
      values.putSingle(parts[0], parts.length == 2 ? parts[1] : "");
    }
    return of(values);
  }

  /** What was chosen to find less, to be kept: always in the same order, and without a question. */
  String choices() {
    return CHOICES.stream()
        .filter(name -> !name.equals(ORDER) && !name.equals(SHOWN) && chosen.containsKey(name))
        .map(name -> name + "=" + chosen.get(name))
        .collect(Collectors.joining("&"));
  }

  /** What is asked with these choices, by somebody with these audience terms. */
  SearchQuery query(String question, Set<String> audience, Instant now, Optional<GeoPoint> home) {
    SearchQuery query =
        SearchQuery.of(question, audience)
            .narrowed(narrowing())
            .without(takenAway())
            .order(order())
            .at(now.atZone(SpokenTime.ZONE))
            .limit(shown());
    return home.map(query::near).orElse(query);
  }

  /** The same with a question that may stand in an address. */
  SearchAddress asking(String question) {
    return with(QUESTION, question);
  }

  /** The same with another choice; the list starts from its top again. */
  SearchAddress with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    other.put(name, value);
    if (!name.equals(SHOWN)) {
      other.remove(SHOWN);
    }
    return new SearchAddress(other);
  }

  /** The same without that choice. */
  SearchAddress without(String name) {
    Map<String, String> other = new LinkedHashMap<>(chosen);
    other.remove(name);
    other.remove(SHOWN);
    return new SearchAddress(other);
  }

  /** The same, with one thing that was understood taken away. */
  SearchAddress takenAway(String what) {
    Set<String> all = new LinkedHashSet<>(takenAway());
    all.add(what);
    return with(WITHOUT, String.join(",", all));
  }

  Set<String> takenAway() {
    return value(WITHOUT)
        .map(value -> Arrays.stream(value.split(",")).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  Optional<String> value(String name) {
    return Optional.ofNullable(chosen.get(name));
  }

  Narrowing narrowing() {
    return new Narrowing(
        value(KIND).map(KINDS::get).map(Set::of).orElse(Set.of()),
        value(CATEGORY),
        value(METRES).filter(metres -> metres.matches("\\d{1,6}")).map(Integer::valueOf),
        value(DAY).filter(Times.DAYS::contains),
        value(PART).filter(Times.PARTS::contains),
        value(LANGUAGE),
        value(FREE).isPresent(),
        value(WHEELCHAIR).isPresent());
  }

  SearchQuery.Order order() {
    return value(ORDER).map(ORDERS::get).orElse(SearchQuery.Order.BEST);
  }

  /** How many to show. */
  int shown() {
    int shown = value(SHOWN).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf).orElse(STEP);
    return Math.max(STEP, Math.min(MOST, shown));
  }

  /** The address that shows more of the same. */
  String more() {
    return with(SHOWN, String.valueOf(shown() + STEP)).href();
  }

  /** How a kind is called in an address. */
  static String kind(SearchDocument.Kind kind) {
    return KINDS.entrySet().stream()
        .filter(each -> each.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("activiteit");
  }

  /** What stands for yes. */
  static String yes() {
    return YES;
  }

  String href() {
    String query =
        chosen.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "/zoeken" : "/zoeken?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
