package nl.omzien.launch;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Settings by MicroProfile's rule, because the war reads the same names: the system property {@code
 * omzien.db.url} goes before the environment variable {@code OMZIEN_DB_URL}. Empty means not set.
 */
record Settings(UnaryOperator<String> property, UnaryOperator<String> environment) {
  static Settings ofThisProcess() {
    return new Settings(System::getProperty, System::getenv);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(property.apply(name))
        .or(() -> Optional.ofNullable(environment.apply(variable(name))))
        .filter(value -> !value.isBlank());
  }

  String get(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /** True when the log goes to the terminal, as containers want it. */
  boolean logToConsole() {
    String log = get("omzien.log", "file");
    return switch (log) {
      case "file" -> false;
      case "console" -> true;
      default -> throw new Refusal("OMZIEN_LOG must be file or console, not " + log + ".");
    };
  }

  private static String variable(String name) {
    return name.replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
