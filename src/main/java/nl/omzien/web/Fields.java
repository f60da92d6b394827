package nl.omzien.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person filled in, made safe to keep: no control characters (PostgreSQL refuses a null
 * byte), composed characters (NFC), Unix line ends, no spaces around.
 */
public final class Fields {

  private static final int FAR_TOO_LONG = 20_000;

  private final MultivaluedMap<String, String> values;

  private Fields(MultivaluedMap<String, String> values) {
    this.values = values;
  }

  /** The fields of a posted form. */
  public static Fields posted(MultivaluedMap<String, String> values) {
    return new Fields(values == null ? new MultivaluedHashMap<>() : values);
  }

  /** No fields: a form that was just opened. */
  public static Fields none() {
    return new Fields(new MultivaluedHashMap<>());
  }

  /** Fields as they were kept in a draft. */
  static Fields of(Map<String, List<String>> kept) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putAll(kept);
    return new Fields(values);
  }

  /** These fields with others laid over them: the next step of a form in steps. */
  public Fields with(Fields later) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putAll(this.values);
    values.putAll(later.values);
    return new Fields(values);
  }

  /** These fields with one of them changed. */
  public Fields with(String name, String value) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putAll(this.values);
    // not putSingle: that empties the list which these fields and those share
    values.put(name, List.of(value));
    return new Fields(values);
  }

  /** These fields with all values of a group. */
  public Fields withAll(String name, Set<String> chosen) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putAll(this.values);
    values.put(name, List.copyOf(chosen));
    return new Fields(values);
  }

  /** These fields without some of them, such as boxes that a later step leaves unticked. */
  public Fields without(String... names) {
    MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
    values.putAll(this.values);
    List.of(names).forEach(values::remove);
    return new Fields(values);
  }

  Map<String, List<String>> kept() {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, field -> field.getValue().stream().map(Fields::clean).toList()));
  }

  /** What was typed, or an empty text. */
  public String text(String name) {
    String value = values.getFirst(name);
    return value == null ? "" : clean(value);
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
