package nl.omzien.search;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.understanding.Times;
import nl.omzien.web.Frame;

/** What a visitor can choose, undo and take away, as links with counts. */
final class SearchChoices {
  private static final int SKILLS = 2;
  private static final int MOST = 8;
  private static final int UNTOLD = -1;

  private final SearchAddress address;
  private final Taxonomy taxonomy;
  private final Frame frame;

  SearchChoices(SearchAddress address, Taxonomy taxonomy, Frame frame) {
    this.address = address;
    this.taxonomy = taxonomy;
    this.frame = frame;
  }

  /** What the question was understood to say. */
  List<SearchPage.Choice> understood(SearchResults.Understood understood) {
    List<SearchPage.Choice> all = new ArrayList<>();
    understood.skills().keySet().stream()
        .limit(SKILLS)
        .forEach(code -> all.add(away(taxonomy.skill(code).map(Skill::label).orElse(code), code)));
    understood.place().ifPresent(place -> all.add(away(place.label(), SearchQuery.PLACE)));
    if (understood.nearMe()) {
      all.add(away(frame.t("search.near-me"), SearchQuery.PLACE));
    }
    understood.moments().ifPresent(moments -> all.add(away(moments.words(), SearchQuery.TIME)));
    understood.languages().stream()
        .filter(code -> frame.texts().has("language." + code))
        .forEach(code -> all.add(away(language(code), SearchQuery.LANGUAGE)));
    return all;
  }

  /** What was chosen to see only. */
  List<SearchPage.Choice> chosen() {
    List<SearchPage.Choice> all = new ArrayList<>();
    Narrowing narrowing = address.narrowing();
    narrowing.kinds().forEach(kind -> all.add(undo(kind(kind.name()), SearchAddress.KIND)));
    narrowing.category().ifPresent(code -> all.add(undo(category(code), SearchAddress.CATEGORY)));
    narrowing
        .metres()
        .ifPresent(metres -> all.add(undo(distance(metres.toString()), SearchAddress.METRES)));
    narrowing.day().ifPresent(day -> all.add(undo(day(day), SearchAddress.DAY)));
    narrowing.part().ifPresent(part -> all.add(undo(part("-" + part), SearchAddress.PART)));
    narrowing.language().ifPresent(code -> all.add(undo(language(code), SearchAddress.LANGUAGE)));
    if (narrowing.free()) {
      all.add(undo(frame.t("search.free"), SearchAddress.FREE));
    }
    if (narrowing.wheelchair()) {
      all.add(undo(frame.t("search.wheelchair"), SearchAddress.WHEELCHAIR));
    }
    return all;
  }

  /** What else one can choose: only what makes a difference. */
  List<SearchPage.Group> groups(SearchResults results) {
    List<SearchPage.Group> groups = new ArrayList<>();
    Map<String, Map<String, Long>> counts = results.counts();
    group(
        groups,
        "kind",
        counts.get(DocumentFields.KIND),
        SearchAddress.KIND,
        this::kind,
        name -> SearchAddress.kind(SearchDocument.Kind.valueOf(name)),
        results.total());
    group(
        groups,
        "category",
        counts.get(DocumentFields.SKILL_CATEGORY),
        SearchAddress.CATEGORY,
        this::category,
        code -> code,
        results.total());
    group(
        groups,
        "distance",
        counts.getOrDefault(SearchResults.DISTANCE, Map.of()),
        SearchAddress.METRES,
        this::distance,
        metres -> metres,
        results.total());
    group(
        groups,
        "day",
        inOrder(counts.get(DocumentFields.WHEN), Times.DAYS),
        SearchAddress.DAY,
        this::day,
        day -> day,
        results.total());
    group(
        groups,
        "part",
        inOrder(
            counts.get(DocumentFields.WHEN), Times.PARTS.stream().map(part -> "-" + part).toList()),
        SearchAddress.PART,
        this::part,
        part -> part.substring(1),
        results.total());
    group(
        groups,
        "language",
        counts.get(DocumentFields.LANGUAGE),
        SearchAddress.LANGUAGE,
        this::language,
        code -> code,
        results.total());
    yes(groups, counts, results.total());
    return groups;
  }

  private void yes(
      List<SearchPage.Group> groups, Map<String, Map<String, Long>> counts, long total) {
    Map<String, Long> yes = new java.util.LinkedHashMap<>();
    yes.put(SearchAddress.FREE, counts.get(DocumentFields.FREE).getOrDefault("true", 0L));
    yes.put(
        SearchAddress.WHEELCHAIR, counts.get(DocumentFields.WHEELCHAIR).getOrDefault("true", 0L));
    List<SearchPage.Choice> choices = new ArrayList<>();
    yes.forEach(
        (name, count) -> {
          if (address.value(name).isEmpty() && count > 0 && count < total) {
            String label = name.equals(SearchAddress.FREE) ? "search.free" : "search.wheelchair";
            String href = address.with(name, SearchAddress.yes()).href();
            choices.add(new SearchPage.Choice(frame.t(label), count, href, false));
          }
        });
    if (!choices.isEmpty()) {
      groups.add(new SearchPage.Group(frame.t("search.by.more"), choices));
    }
  }

  private void group(
      List<SearchPage.Group> groups,
      String name,
      Map<String, Long> counts,
      String parameter,
      Function<String, String> label,
      Function<String, String> value,
      long total) {
    if (address.value(parameter).isPresent()) {
      return;
    }
    List<SearchPage.Choice> choices =
        counts.entrySet().stream()
            .filter(each -> each.getValue() > 0 && each.getValue() < total)
            .filter(each -> !label.apply(each.getKey()).isEmpty())
            .limit(MOST)
            .map(
                each ->
                    new SearchPage.Choice(
                        label.apply(each.getKey()),
                        each.getValue(),
                        address.with(parameter, value.apply(each.getKey())).href(),
                        false))
            .toList();
    if (!choices.isEmpty()) {
      groups.add(new SearchPage.Group(frame.t("search.by." + name), choices));
    }
  }

  private static Map<String, Long> inOrder(Map<String, Long> counts, List<String> order) {
    Map<String, Long> sorted = new java.util.LinkedHashMap<>();
    order.stream()
        .filter(counts::containsKey)
        .forEach(value -> sorted.put(value, counts.get(value)));
    return sorted;
  }

  /** What may come first. */
  List<SearchPage.Choice> orders(boolean somewhere) {
    List<SearchPage.Choice> all = new ArrayList<>();
    all.add(order("", SearchQuery.Order.BEST));
    if (somewhere) {
      all.add(order("dichtbij", SearchQuery.Order.NEAREST));
    }
    all.add(order("eerst", SearchQuery.Order.SOONEST));
    return all;
  }

  private SearchPage.Choice order(String value, SearchQuery.Order order) {
    SearchAddress there =
        value.isEmpty()
            ? address.without(SearchAddress.ORDER)
            : address.with(SearchAddress.ORDER, value);
    String key = "search.order." + order.name().toLowerCase(Locale.ROOT);
    return new SearchPage.Choice(frame.t(key), UNTOLD, there.href(), address.order() == order);
  }

  /** The same question with one choice less, widest first. */
  List<SearchPage.Choice> wider() {
    return chosen();
  }

  SearchPage.Choice category(Category category) {
    String href =
        address
            .without(SearchAddress.QUESTION)
            .without(SearchAddress.WITHOUT)
            .with(SearchAddress.CATEGORY, category.code())
            .href();
    return new SearchPage.Choice(category.label(), UNTOLD, href, false);
  }

  private SearchPage.Choice away(String label, String what) {
    return new SearchPage.Choice(label, UNTOLD, address.takenAway(what).href(), false);
  }

  private SearchPage.Choice undo(String label, String name) {
    return new SearchPage.Choice(label, UNTOLD, address.without(name).href(), false);
  }

  private String kind(String name) {
    return frame.t("search.kinds." + name.toLowerCase(Locale.ROOT));
  }

  private String category(String code) {
    return taxonomy.category(code).map(Category::label).orElse("");
  }

  private String distance(String metres) {
    return frame.t("search.within", Integer.parseInt(metres) / 1000.0);
  }

  private String day(String code) {
    return Optional.of(Times.DAYS.indexOf(code))
        .filter(index -> index >= 0)
        .map(index -> DayOfWeek.of(index + 1))
        .map(day -> day.getDisplayName(TextStyle.FULL, frame.texts().language().locale()))
        .orElse("");
  }

  private String part(String code) {
    return frame.t("search.part" + code);
  }

  private String language(String code) {
    String key = "language." + code;
    return frame.texts().has(key) ? frame.t(key) : "";
  }
}
