package nl.omzien.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person filled in, made safe to keep: no control characters (PostgreSQL refuses a null
 * byte), composed characters (NFC), Unix line ends, no spaces around. Never changed: a change is
 * another one.
 */
public final class Fields {

  private static final int FAR_TOO_LONG = 20_000;

  private final Map<String, List<String>> values;

  private Fields(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The fields of a posted form. */
  public static Fields posted(MultivaluedMap<String, String> values) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    if (values != null) {
      // "name" without "=" comes as null
      values.forEach(
          (name, all) ->
              kept.put(name, all.stream().map(value -> value == null ? "" : value).toList()));
    }
    return new Fields(kept);
  }

  /** No fields: a form that was just opened. */
  public static Fields none() {
    return new Fields(Map.of());
  }

  /** Fields as they were kept in a draft. */
  static Fields of(Map<String, List<String>> kept) {
    return new Fields(kept);
  }

  /** These fields with others laid over them: the next step of a form in steps. */
  public Fields with(Fields later) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    all.putAll(later.values);
    return new Fields(all);
  }

  /** These fields with one of them changed. */
  public Fields with(String name, String value) {
    return with(new Fields(Map.of(name, List.of(value))));
  }

  /** These fields with all values of a group. */
  public Fields withAll(String name, Set<String> chosen) {
    return with(new Fields(Map.of(name, List.copyOf(chosen))));
  }

  /** These fields without some of them, such as boxes that a later step leaves unticked. */
  public Fields without(String... names) {
    Map<String, List<String>> others = new LinkedHashMap<>(values);
    others.keySet().removeAll(Set.of(names));
    return new Fields(others);
  }

  /** Only the fields with these names: whatever else was sent is of no form of ours. */
  public Fields only(Set<String> names) {
    Map<String, List<String>> those = new LinkedHashMap<>(values);
    those.keySet().retainAll(names);
    return new Fields(those);
  }

  Map<String, List<String>> kept() {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, field -> field.getValue().stream().map(Fields::clean).toList()));
  }

  /** What was typed, or an empty text. */
  public String text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : clean(all.get(0));
  }

  /** What was typed on one line. */
  public String line(String name) {
    return text(name).replaceAll("\\s+", " ");
  }

  /** Whether a box was ticked. */
  public boolean ticked(String name) {
    return values.containsKey(name);
  }

  /** All values of a group of boxes. */
  public Set<String> all(String name) {
    List<String> chosen = values.get(name);
    return chosen == null
        ? Set.of()
        : chosen.stream()
            .map(Fields::clean)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String clean(String value) {
    String bounded = value.length() > FAR_TOO_LONG ? value.substring(0, FAR_TOO_LONG) : value;
    String composed = Normalizer.normalize(bounded, Normalizer.Form.NFC).replace("\r\n", "\n");
    StringBuilder kept = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}
