package nl.omzien.search;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Times;
import nl.omzien.web.Frame;

/** How the values that one can choose are called; empty when they are not for people to see. */
final class SearchLabels {
  private final Taxonomy taxonomy;
  private final Frame frame;

  SearchLabels(Taxonomy taxonomy, Frame frame) {
    this.taxonomy = taxonomy;
    this.frame = frame;
  }

  String skill(String code) {
    return taxonomy.skill(code).map(Skill::label).orElse(code);
  }

  String kind(String name) {
    return frame.t("search.kinds." + name.toLowerCase(Locale.ROOT));
  }

  String category(String code) {
    return taxonomy.category(code).map(Category::label).orElse("");
  }

  String distance(String metres) {
    return frame.t("search.within", Integer.parseInt(metres) / 1000.0);
  }

  String day(String code) {
    return Optional.of(Times.DAYS.indexOf(code))
        .filter(index -> index >= 0)
        .map(index -> DayOfWeek.of(index + 1))
        .map(day -> day.getDisplayName(TextStyle.FULL, frame.texts().language().locale()))
        .orElse("");
  }

  String part(String code) {
    return frame.t("search.part" + code);
  }

  String language(String code) {
    String key = "language." + code;
    return frame.texts().has(key) ? frame.t(key) : "";
  }
}
