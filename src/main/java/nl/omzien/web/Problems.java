package nl.omzien.web;

import java.util.ArrayList;
import java.util.List;

/** The problems of one form, in the order of its fields. */
public final class Problems {

  private final Texts texts;
  private final List<Problem> found = new ArrayList<>();

  /** No problems yet, told in the language of the texts. */
  public Problems(Texts texts) {
    this.texts = texts;
  }

  /** Adds a problem unless this field has one already. */
  public void add(String field, String key, Object... arguments) {
    if (of(field) == null) {
      found.add(new Problem(field, texts.of(key, arguments)));
    }
  }

  /** Adds a problem that another check found. */
  public void add(Problem problem) {
    if (of(problem.field()) == null) {
      found.add(problem);
    }
  }

  /** The problem of a field; null when it has none, as templates want it. */
  public String of(String field) {
    return found.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse(null);
  }

  /** All of them, for the summary. */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Whether the form is good. */
  public boolean none() {
    return found.isEmpty();
  }
}
